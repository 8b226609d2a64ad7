#include "ir/ir_dump.h"

#include <charconv>

namespace sandboa::ir {
namespace {

using bytecode::ConstantKind;

void append_literal(std::string& out, const Literal& literal, int depth) {
  switch (literal.kind) {
    case ConstantKind::kNone:
      out += "None";
      return;
    case ConstantKind::kTrue:
      out += "True";
      return;
    case ConstantKind::kFalse:
      out += "False";
      return;
    case ConstantKind::kEllipsis:
      out += "...";
      return;
    case ConstantKind::kInt:
      out += std::to_string(literal.integer);
      return;
    case ConstantKind::kBigInt:
      out += "0x";
      out += literal.text;
      return;
    case ConstantKind::kFloat:
    case ConstantKind::kComplex: {
      char buffer[32];
      out.append(buffer, std::to_chars(buffer, buffer + sizeof(buffer), literal.number).ptr);
      out += literal.kind == ConstantKind::kFloat ? "f" : "j";
      return;
    }
    case ConstantKind::kStr:
    case ConstantKind::kBytes:
      out += literal.kind == ConstantKind::kStr ? "'" : "b'";
      for (char c : literal.text.substr(0, 40)) out += c >= ' ' && c < 0x7F ? c : '?';
      out += '\'';
      return;
    case ConstantKind::kTuple:
    case ConstantKind::kFrozenSet: {
      out += literal.kind == ConstantKind::kTuple ? "(" : "frozenset(";
      for (size_t i = 0; i < literal.elements.size(); ++i) {
        if (i != 0) out += ", ";
        if (i == 8 || depth > 3) {
          out += "...";
          break;
        }
        append_literal(out, *literal.elements[i], depth + 1);
      }
      out += ')';
      return;
    }
  }
}

std::string local_text(Local local) {
  return (local & kUnnamedLocal) != 0 ? "state" + std::to_string(local & ~kUnnamedLocal) : "local" + std::to_string(local);
}

void append_window(std::string& out, const Function& function, WindowId id) {
  out += " w" + std::to_string(id);
  std::string values;
  for (Value value = function.windows[id].last_placed; value != kNone32; value = function.code[value].previous_in_window) {
    values = " v" + std::to_string(value) + values;
  }
  if (!values.empty()) out += "(" + values.substr(1) + ")";
}

void append_operands(std::string& out, const Function& function, const Instruction& instruction) {
  const OpInfo& row = info(instruction.op);
  for (int i = 0; i < 4; ++i) {
    uint32_t operand = instruction.operands[i];
    switch (row.operands[i]) {
      case OperandShape::k_:
        break;
      case OperandShape::kV:
      case OperandShape::kO:
        if (operand != kNoValue) out += " v" + std::to_string(operand);
        break;
      case OperandShape::kL:
        out += ' ' + local_text(operand);
        break;
      case OperandShape::kW:
        if (instruction.op == Op::kOpenWindow || instruction.op == Op::kParam || instruction.op == Op::kItem ||
            instruction.op == Op::kReserveSlot) {
          out += " w" + std::to_string(operand);
        } else {
          append_window(out, function, operand);
        }
        break;
      case OperandShape::kI:
      case OperandShape::kX:
        out += " #" + std::to_string(operand);
        break;
      case OperandShape::kK:
        out += ' ';
        append_literal(out, *instruction.literal(), 0);
        break;
      case OperandShape::kB:
        out += " block" + std::to_string(operand);
        break;
    }
  }
  if (instruction.has_immediate) out += " imm " + std::to_string(instruction.immediate);
  if (instruction.op == Op::kBranchCompare) {
    out += std::string(" if ") + info(static_cast<Op>(instruction.flag)).name;
  } else if (instruction.flag != 0) {
    out += " flag " + std::to_string(instruction.flag);
  }
}

void append_type(std::string& out, Type type) {
  constexpr const char* kNames[] = {"",      "none",  "bool", "int", "float", "str",
                                    "bytes", "tuple", "list", "set", "dict",  "function"};
  if (type != Type::kUnknown) out += std::string(": ") + kNames[static_cast<int>(type)];
}

}  // namespace

std::string dump(const Function& function) {
  std::string out = "function ";
  out += function.qualified_name;
  out += " locals=" + std::to_string(function.named_locals) + '+' + std::to_string(function.unnamed_locals) + '\n';
  uint32_t order = 0;
  for (Value value = 1; value < function.code.size(); ++value) {
    if (order < function.layout.size() && function.blocks[function.layout[order]].first == value) {
      const Block& block = function.blocks[function.layout[order]];
      out += " block" + std::to_string(function.layout[order++]) + ':';
      if (block.region != kNone32) out += " handler block" + std::to_string(function.regions[block.region].handler);
      out += '\n';
    }
    const Instruction& instruction = function.code[value];
    if (instruction.is_dead) continue;
    out += "  ";
    if ((info(instruction.op).effects & kNoResult) == 0) out += 'v' + std::to_string(value) + " = ";
    out += info(instruction.op).name;
    append_operands(out, function, instruction);
    append_type(out, instruction.type);
    if (instruction.place) {
      out += " -> w" + std::to_string(instruction.place.window) + '[' + std::to_string(instruction.place.index) + ']';
    }
    if (instruction.needs_copy) out += " copied";
    if (instruction.is_set_directly) out += " -> " + local_text(function.code[value + 1].a());
    out += '\n';
  }
  out += '\n';
  return out;
}

}  // namespace sandboa::ir
