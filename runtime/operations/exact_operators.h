// The operators between two objects of one and the same builtin class, which most operations on anything but small numbers
// are: found by one look into a table, without asking what guest code has a say in (nothing) or which kinds the operands are
// of. Complete for what it finds; everything else is binary()'s (arith.cpp).
#pragma once

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

// Null: there is none.
SANDBOA_ALWAYS_INLINE ExactOperator find_exact_operator(BinaryOperator op, Value lhs, Value rhs, bool in_place) {
  if (!lhs.is_object() || !rhs.is_object()) return nullptr;
  const Type* type = lhs.object()->type;
  auto id = static_cast<int>(type->id);
  if (type != rhs.object()->type || id >= kExactOperatorTypes || type->is_guest()) return nullptr;
  const ExactOperatorTable::Row& row = exact_operator_table.rows[id];
  return (in_place ? row.in_place : row.plain)[static_cast<int>(op)];
}

}  // namespace sandboa::runtime::operations
