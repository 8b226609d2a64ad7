// The operators between two values of one and the same builtin class, which most operations on anything but small numbers
// are (ints that do not lie inline included): found by one look into a table, without asking what guest code has a say in
// (nothing) or which kinds the operands are of. Complete for what it finds; everything else is binary()'s (arith.cpp).
#pragma once

#include "runtime/numbers/int_operand.h"
#include "runtime/operations/operations.h"
#include "runtime/type.h"

namespace sandboa::runtime::operations {

using ExactOperator = Outcome (*)(Runtime& rt, Value lhs, Value rhs);

constexpr int kBinaryOperatorCount = static_cast<int>(BinaryOperator::kBitXor) + 1;
// The types that have such operators come first in types.def.
constexpr int kExactOperatorTypes = static_cast<int>(TypeId::kFrozenSet) + 1;

struct ExactOperatorTable {
  struct Row {
    ExactOperator plain[kBinaryOperatorCount];
    ExactOperator in_place[kBinaryOperatorCount];
  };
  Row rows[kExactOperatorTypes] = {};

  constexpr Row& row(TypeId id) { return rows[static_cast<int>(id)]; }
  constexpr void add(TypeId id, BinaryOperator op, ExactOperator function) {
    row(id).plain[static_cast<int>(op)] = row(id).in_place[static_cast<int>(op)] = function;
  }
};
extern const ExactOperatorTable exact_operator_table;

// For two operands of that very class. Null: there is none.
SANDBOA_ALWAYS_INLINE ExactOperator find_exact_operator(BinaryOperator op, const Type* type, bool in_place) {
  auto id = static_cast<int>(type->id);
  if (id >= kExactOperatorTypes || type->is_guest()) return nullptr;
  const ExactOperatorTable::Row& row = exact_operator_table.rows[id];
  return (in_place ? row.in_place : row.plain)[static_cast<int>(op)];
}

// That of ints, known when compiling.
template <BinaryOperator kOp>
constexpr ExactOperator int_operator() {
  switch (kOp) {
    case BinaryOperator::kAdd:
      return int_add;
    case BinaryOperator::kSubtract:
      return int_subtract;
    case BinaryOperator::kMultiply:
      return int_multiply;
    case BinaryOperator::kTrueDivide:
      return int_true_divide;
    case BinaryOperator::kFloorDivide:
      return int_floor_divide;
    case BinaryOperator::kModulo:
      return int_modulo;
    case BinaryOperator::kLeftShift:
      return int_shift_left;
    case BinaryOperator::kRightShift:
      return int_shift_right;
    default:
      return int_bitwise<kOp>;
  }
}

}  // namespace sandboa::runtime::operations
