#include "runtime/operations/exact_operators.h"

#include "runtime/numbers/complex_arith.h"
#include "runtime/types/bytes.h"
#include "runtime/types/containers.h"
#include "runtime/types/set_algebra.h"
#include "runtime/types/str.h"

namespace sandboa::runtime::operations {

namespace {

Outcome concatenate_strs(Runtime& rt, Value lhs, Value rhs) { return str_concatenate(rt, lhs.as<Str>(), rhs.as<Str>()); }
Outcome concatenate_bytes(Runtime& rt, Value lhs, Value rhs) { return bytes_concatenate(rt, span_of(lhs), span_of(rhs)); }
Outcome concatenate_lists(Runtime& rt, Value lhs, Value rhs) {
  return list_concatenate(rt, lhs.as<const List>(), rhs.as<const List>());
}
Outcome concatenate_tuples(Runtime& rt, Value lhs, Value rhs) {
  return tuple_concatenate(rt, lhs.as<Tuple>(), rhs.as<Tuple>());
}
Outcome extend_list(Runtime& rt, Value lhs, Value rhs) { return list_extend_in_place(rt, lhs.as<List>(), rhs); }

constexpr ExactOperatorTable make_table() {
  ExactOperatorTable table;
  table.add(TypeId::kComplex, BinaryOperator::kAdd, complex_add);
  table.add(TypeId::kComplex, BinaryOperator::kSubtract, complex_subtract);
  table.add(TypeId::kComplex, BinaryOperator::kMultiply, complex_multiply);
  table.add(TypeId::kStr, BinaryOperator::kAdd, concatenate_strs);
  table.add(TypeId::kBytes, BinaryOperator::kAdd, concatenate_bytes);
  table.add(TypeId::kTuple, BinaryOperator::kAdd, concatenate_tuples);
  table.add(TypeId::kList, BinaryOperator::kAdd, concatenate_lists);
  table.row(TypeId::kList).in_place[static_cast<int>(BinaryOperator::kAdd)] = extend_list;
  for (TypeId id : {TypeId::kSet, TypeId::kFrozenSet}) {
    table.add(id, BinaryOperator::kBitOr, combine_sets<BinaryOperator::kBitOr>);
    table.add(id, BinaryOperator::kBitAnd, combine_sets<BinaryOperator::kBitAnd>);
    table.add(id, BinaryOperator::kSubtract, combine_sets<BinaryOperator::kSubtract>);
    table.add(id, BinaryOperator::kBitXor, combine_sets<BinaryOperator::kBitXor>);
  }
  for (ExactOperator& in_place : table.row(TypeId::kSet).in_place) in_place = nullptr;  // set_binary() knows
  return table;
}

}  // namespace

constinit const ExactOperatorTable exact_operator_table = make_table();

}  // namespace sandboa::runtime::operations
