// Checks whose outcome another instruction already knows, and the types of arithmetic on known types.
#include "ir/passes.h"

namespace sandboa::ir {
namespace {

// Only the tests that answer a bool themselves: `not a == b` must ask __eq__.
bool negated(Op op, Op* result) {
  switch (op) {
    case Op::kIs:
      *result = Op::kIsNot;
      return true;
    case Op::kIsNot:
      *result = Op::kIs;
      return true;
    case Op::kContains:
      *result = Op::kNotContains;
      return true;
    case Op::kNotContains:
      *result = Op::kContains;
      return true;
    default:
      return false;
  }
}

}  // namespace

void remove_redundant_checks(Function& function, Value value) {
  Instruction& instruction = function.code[value];
  if (instruction.op == Op::kNot && instruction.a() + 1 == value) {
    Instruction& operand = function.code[instruction.a()];
    Op op;
    if (operand.place || operand.is_dead || !negated(operand.op, &op)) return;
    instruction.op = op;
    instruction.operands[0] = operand.operands[0];
    instruction.operands[1] = operand.operands[1];
    instruction.position = operand.position;
    operand.is_dead = true;
    return;
  }
  bool is_arithmetic = instruction.op == Op::kAdd || instruction.op == Op::kSubtract || instruction.op == Op::kMultiply;
  if (!is_arithmetic) return;
  Type left = function.code[instruction.a()].type;
  Type right = function.code[instruction.b()].type;
  if (left == Type::kInt && right == Type::kInt) {
    instruction.type = Type::kInt;
  } else if ((left == Type::kFloat && (right == Type::kFloat || right == Type::kInt)) ||
             (left == Type::kInt && right == Type::kFloat)) {
    instruction.type = Type::kFloat;
  }
}

}  // namespace sandboa::ir
