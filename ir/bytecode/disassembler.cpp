#include "ir/bytecode/disassembler.h"

#include <charconv>

#include "ir/bytecode/operand_layout.h"

namespace sandboa::bytecode {
namespace {

constexpr size_t kMaxTextBytes = 60;
constexpr size_t kMaxElements = 8;

void append_quoted(std::string& out, std::string_view text) {
  out += '\'';
  size_t shown = 0;
  for (char c : text) {
    if (++shown > kMaxTextBytes) {
      out += "...";
      break;
    }
    auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\\' || c == '\'') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte >= 0x7F) {
      constexpr char kDigits[] = "0123456789abcdef";
      out += "\\x";
      out += kDigits[byte >> 4];
      out += kDigits[byte & 15];
    } else {
      out += c;
    }
  }
  out += '\'';
}

void append_number(std::string& out, double value) {
  char buffer[32];
  auto end = std::to_chars(buffer, buffer + sizeof(buffer), value).ptr;
  std::string_view text(buffer, static_cast<size_t>(end - buffer));
  out += text;
  if (text.find_first_of(".enia") == text.npos) out += ".0";
}

void append_constant(std::string& out, const Program& program, uint32_t index, int depth) {
  const Constant& constant = program.constants[index];
  switch (constant.kind) {
    case ConstantKind::kNone:
      out += "None";
      break;
    case ConstantKind::kTrue:
      out += "True";
      break;
    case ConstantKind::kFalse:
      out += "False";
      break;
    case ConstantKind::kEllipsis:
      out += "Ellipsis";
      break;
    case ConstantKind::kInt:
      out += std::to_string(constant.integer);
      break;
    case ConstantKind::kBigInt:
      out += constant.text.starts_with('-') ? "-0x" : "0x";
      out += constant.text.substr(constant.text.starts_with('-') ? 1 : 0, kMaxTextBytes);
      break;
    case ConstantKind::kFloat:
      append_number(out, constant.number);
      break;
    case ConstantKind::kComplex:
      append_number(out, constant.number);
      out += 'j';
      break;
    case ConstantKind::kStr:
      append_quoted(out, constant.text);
      break;
    case ConstantKind::kBytes:
      out += 'b';
      append_quoted(out, constant.text);
      break;
    case ConstantKind::kTuple:
    case ConstantKind::kFrozenSet: {
      bool is_tuple = constant.kind == ConstantKind::kTuple;
      out += is_tuple ? "(" : "frozenset({";
      size_t shown = 0;
      for (uint32_t element : constant.elements) {
        if (shown != 0) out += ", ";
        if (++shown > kMaxElements || depth > 3) {
          out += "...";
          break;
        }
        append_constant(out, program, element, depth + 1);
      }
      if (is_tuple && constant.elements.size() == 1) out += ',';
      out += is_tuple ? ")" : "})";
      break;
    }
  }
}

void append_register(std::string& out, uint32_t index) {
  if (index == kNoRegister) {
    out += '-';
  } else {
    out += 'r' + std::to_string(index);
  }
}

void append_operand(std::string& out, const Program& program, const CodeUnit& unit, uint32_t pc, const Operand& operand) {
  Instruction word = unit.instructions[pc];
  uint32_t bits = operand.bits(word);
  switch (operand.kind) {
    case OperandKind::kPad:
      return;
    case OperandKind::kFlag:
      if (bits == 0 && operand.name != "count") return;
      out += ' ';
      out += operand.name;
      out += '=' + std::to_string(bits);
      return;
    case OperandKind::kReg:
      out += ' ';
      append_register(out, bits);
      return;
    case OperandKind::kBase:
      out += ' ';
      append_register(out, bits);
      out += "..";
      return;
    case OperandKind::kImmediate:
    case OperandKind::kInt32:
      out += " #" + std::to_string(operand.signed_bits(word));
      return;
    case OperandKind::kCount:
    case OperandKind::kUint32:
    case OperandKind::kUint16:
      out += ' ';
      out += operand.name;
      out += '=' + std::to_string(bits);
      return;
    case OperandKind::kConst:
      out += " k" + std::to_string(bits) + ' ';
      append_constant(out, program, bits, 0);
      return;
    case OperandKind::kGlobal:
      out += ' ';
      out += program.text(program.global_names[bits]);
      return;
    case OperandKind::kUnit:
      out += " unit" + std::to_string(bits);
      return;
    case OperandKind::kJump:
      out += " ->" + std::to_string(static_cast<int64_t>(pc) + 1 + operand.signed_bits(word));
      return;
    case OperandKind::kSite:
      out += " .";
      out += program.text(unit.sites[bits]);
      return;
  }
}

void append_flags(std::string& out, uint16_t flags) {
  constexpr struct {
    uint16_t bit;
    const char* name;
  } kNames[] = {{kIsGenerator, " generator"},    {kHasVarArgs, " *args"},    {kHasVarKeywords, " **kwargs"},
                {kIsClassBody, " class"},        {kIsModule, " module"},     {kIsCoroutine, " coroutine"},
                {kHiddenInTraceback, " hidden"}, {kIsMethodLike, " method"}, {kFutureAnnotations, " future-annotations"}};
  for (const auto& row : kNames) {
    if ((flags & row.bit) != 0) out += row.name;
  }
}

void append_header(std::string& out, const Program& program, const CodeUnit& unit) {
  out += "unit" + std::to_string(unit.index) + ' ';
  out += unit.qualified_name;
  append_flags(out, unit.flags);
  out += " line=" + std::to_string(unit.first_line) + " registers=" + std::to_string(unit.register_count) +
         " fuel=" + std::to_string(unit.straight_line_fuel) + '\n';
  if (unit.parameter_count() != 0) {
    out += "  parameters: positional=" + std::to_string(unit.positional_count) +
           " positional_only=" + std::to_string(unit.positional_only_count) +
           " keyword_only=" + std::to_string(unit.keyword_only_count) + '\n';
  }
  auto append_names = [&](const char* title, std::span<const uint32_t> names, const char* prefix) {
    if (names.empty()) return;
    out += title;
    for (size_t i = 0; i < names.size(); ++i) {
      out += ' ';
      out += prefix + std::to_string(i) + '=';
      out += program.text(names[i]);
    }
    out += '\n';
  };
  append_names("  locals:", unit.local_names, "r");
  append_names("  free:", unit.free_names, "f");
  if (!unit.captures.empty()) {
    out += "  captures:";
    for (const Capture& capture : unit.captures) out += (capture.from_closure ? " f" : " r") + std::to_string(capture.index);
    out += '\n';
  }
  if (unit.annotate_unit != 0) out += "  annotations: unit " + std::to_string(unit.annotate_unit) + '\n';
  if (unit.docstring.data() != nullptr) {
    out += "  docstring: ";
    append_quoted(out, unit.docstring);
    out += '\n';
  }
}

}  // namespace

std::string constant_text(const Program& program, uint32_t constant) {
  std::string out;
  append_constant(out, program, constant, 0);
  return out;
}

std::string disassemble(const Program& program, const CodeUnit& unit, uint32_t pc) {
  Opcode opcode = opcode_of(unit.instructions[pc]);
  std::string out = info(opcode).name;
  for (const Operand& operand : operand_layout(opcode)) append_operand(out, program, unit, pc, operand);
  return out;
}

std::string disassemble(const Program& program, const CodeUnit& unit) {
  std::string out;
  append_header(out, program, unit);
  uint32_t last_position = kNoPosition;
  for (uint32_t pc = 0; pc < unit.instructions.size(); ++pc) {
    std::string index = std::to_string(pc);
    out += std::string(index.size() < 6 ? 6 - index.size() : 1, ' ') + index + "  " + disassemble(program, unit, pc);
    uint32_t position = unit.positions[pc];
    if (position != kNoPosition && position != last_position) {
      const Position& at = program.positions[position];
      out += "   ; " + std::to_string(at.start) + '-' + std::to_string(at.end);
      if (at.anchor_start != at.anchor_end) {
        out += " ^" + std::to_string(at.anchor_start) + '-' + std::to_string(at.anchor_end);
      }
      last_position = position;
    }
    out += '\n';
  }
  for (const Handler& handler : unit.handlers) {
    out += "  handler [" + std::to_string(handler.start) + ", " + std::to_string(handler.end) + ") ->" +
           std::to_string(handler.target) + ' ';
    append_register(out, handler.exception.index);
    out += '\n';
  }
  return out;
}

std::string disassemble(const Program& program) {
  std::string out;
  for (const CodeUnit& unit : program.units) {
    if (unit.index != 0) out += '\n';
    out += disassemble(program, unit);
  }
  return out;
}

}  // namespace sandboa::bytecode
