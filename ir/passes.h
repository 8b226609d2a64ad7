// The passes between building and register allocation. Each is linear in the function and lives in a file of its own in
// passes/.
//
// The three simplifying passes look at one instruction at a time and share one forward sweep; the other three share one
// backward sweep that also finds out how long values live. So a function is walked twice, however many passes there are.
#pragma once

#include "ir/ir.h"

namespace sandboa::ir {

// All passes in order. In debug builds the verifier runs after each sweep.
void run_passes(Function& function);

// ---- forward, one instruction each
// Arithmetic, comparisons and `not` of constants. Never folds what would raise, nor results beyond 128 bits or 4 KiB.
void fold_constants(Function& function, Value value);
// `not a is b` and its like become one operation; the type of arithmetic on known types is noted.
void remove_redundant_checks(Function& function, Value value);
// Small integer constants on the right move into the instruction.
void use_immediate_operand(Function& function, Value value);

// ---- backward: decides uses, last_use, needs_copy, is_set_directly and is_dead
void remove_dead_code(Function& function);
// A branch on the comparison just before it compares itself.
bool fuse_compare_and_branch(Function& function, Value branch);
// A value that is computed only to be assigned to a local is computed in the local's home register.
void propagate_copy_into_local(Function& function, Value set_local);
void propagate_copies_of_unpacking(Function& function, Value unpack);

// The constant that a value is, or null.
inline const Literal* constant_value(const Function& function, Value value) {
  if (value == kNoValue) return nullptr;
  const Instruction& instruction = function.code[value];
  return instruction.op == Op::kConst ? instruction.literal() : nullptr;
}
// Whether a value is an integer constant that fits an immediate operand.
inline bool immediate_value(const Function& function, Value value, int16_t* result) {
  const Literal* literal = constant_value(function, value);
  if (literal == nullptr || literal->kind != bytecode::ConstantKind::kInt) return false;
  if (literal->integer < INT16_MIN || literal->integer > INT16_MAX) return false;
  *result = static_cast<int16_t>(literal->integer);
  return true;
}

}  // namespace sandboa::ir
