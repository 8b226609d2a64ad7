// Where each operand of an opcode sits in its instruction word, derived at compile time from the text of the operand struct
// in opcodes.def. The verifier, the disassembler and the fuzzers treat operands by their type through this table, so a new
// opcode needs no code in them unless its operands are related to each other.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "ir/bytecode/opcode.h"

namespace sandboa::bytecode {

enum class OperandKind : uint8_t {
  kPad,
  kFlag,
  kReg,
  kBase,
  kImmediate,
  kCount,
  kConst,
  kGlobal,
  kUnit,
  kJump,
  kSite,
  kInt32,
  kUint32,
  kUint16
};

struct Operand {
  OperandKind kind = OperandKind::kPad;
  uint8_t shift = 0;  // bits
  uint8_t width = 0;  // bits
  bool is_destination = false;
  std::string_view name;

  uint32_t bits(Instruction word) const {
    return static_cast<uint32_t>(word >> shift) & (width == 32 ? ~0u : (1u << width) - 1);
  }
  int32_t signed_bits(Instruction word) const {
    uint32_t raw = bits(word) << (32 - width);
    return static_cast<int32_t>(raw) >> (32 - width);
  }
};

struct OperandLayout {
  uint8_t count = 0;
  bool is_valid = true;
  std::array<Operand, 4> operands{};

  constexpr const Operand* begin() const { return operands.data(); }
  constexpr const Operand* end() const { return operands.data() + count; }
};

namespace layout_parsing {

constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

struct TypeRow {
  std::string_view type;
  OperandKind kind;
  uint8_t width;
};
constexpr TypeRow kTypes[] = {
    {"Pad8", OperandKind::kPad, 8},         {"Pad16", OperandKind::kPad, 16},     {"Flag8", OperandKind::kFlag, 8},
    {"Reg", OperandKind::kReg, 16},         {"Base", OperandKind::kBase, 16},     {"Imm16", OperandKind::kImmediate, 16},
    {"Count16", OperandKind::kCount, 16},   {"Const", OperandKind::kConst, 32},   {"Global", OperandKind::kGlobal, 32},
    {"Unit", OperandKind::kUnit, 32},       {"int32_t", OperandKind::kInt32, 32}, {"uint32_t", OperandKind::kUint32, 32},
    {"uint16_t", OperandKind::kUint16, 16},
};

// The text is "{ Type name; Type name : 24; ... }".
constexpr OperandLayout parse(std::string_view text) {
  OperandLayout layout;
  uint8_t shift = 8;
  size_t at = 0;
  auto next_word = [&]() -> std::string_view {
    while (at < text.size() && (is_space(text[at]) || text[at] == '{')) ++at;
    size_t start = at;
    while (at < text.size() && !is_space(text[at]) && text[at] != ';' && text[at] != '}') ++at;
    return text.substr(start, at - start);
  };
  for (;;) {
    std::string_view type = next_word();
    if (type.empty()) break;
    Operand operand;
    bool found = false;
    for (const TypeRow& row : kTypes) {
      if (row.type != type) continue;
      operand.kind = row.kind;
      operand.width = row.width;
      found = true;
    }
    operand.name = next_word();
    if (at < text.size() && is_space(text[at])) {  // " : 24"
      next_word();
      if (next_word() != "24") found = false;
      operand.width = 24;
      operand.kind = operand.name == "site" ? OperandKind::kSite : OperandKind::kJump;
    } else if (operand.kind == OperandKind::kUint16 && operand.name == "site") {
      operand.kind = OperandKind::kSite;
    }
    operand.is_destination = operand.name == "dst";
    operand.shift = shift;
    shift = static_cast<uint8_t>(shift + operand.width);
    if (!found || layout.count == 4) {
      layout.is_valid = false;
      break;
    }
    layout.operands[layout.count++] = operand;
    while (at < text.size() && (text[at] == ';' || is_space(text[at]))) ++at;
    if (at < text.size() && text[at] == '}') break;
  }
  if (shift != 64) layout.is_valid = false;
  return layout;
}

}  // namespace layout_parsing

inline constexpr OperandLayout kOperandLayouts[kOpcodeCount] = {
#define OP(Name, operands, effects, meaning) layout_parsing::parse(#operands),
#include "ir/bytecode/opcodes.def"
#undef OP
};

#define OP(Name, operands, effects, meaning) \
  static_assert(kOperandLayouts[static_cast<int>(Opcode::k##Name)].is_valid, "operands of " #Name);
#include "ir/bytecode/opcodes.def"
#undef OP

inline const OperandLayout& operand_layout(Opcode opcode) { return kOperandLayouts[static_cast<uint8_t>(opcode)]; }

}  // namespace sandboa::bytecode
