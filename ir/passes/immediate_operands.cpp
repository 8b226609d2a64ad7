// Integer constants that fit 16 bits move from the right side of an operation into its instruction word.
#include "ir/passes.h"

namespace sandboa::ir {
namespace {

bool has_immediate_form(Op op) {
  switch (op) {
    case Op::kAdd:
    case Op::kSubtract:
    case Op::kMultiply:
    case Op::kFloorDivide:
    case Op::kModulo:
    case Op::kBitAnd:
    case Op::kLeftShift:
    case Op::kRightShift:
    case Op::kLoadItem:
      return true;
    default:
      return false;
  }
}

}  // namespace

void use_immediate_operand(Function& function, Value value) {
  Instruction& instruction = function.code[value];
  if (!has_immediate_form(instruction.op) || !immediate_value(function, instruction.b(), &instruction.immediate)) return;
  instruction.has_immediate = true;
  instruction.operands[1] = kNoValue;
}

}  // namespace sandboa::ir
