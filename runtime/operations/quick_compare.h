// Comparisons that are decided by a look at the two operands: no guest code, no memory, no failure. What handlers ask before
// they leave for the whole of compare() (compare.cpp), which answers the same and everything else.
#pragma once

#include "runtime/operations/operations.h"

namespace sandboa::runtime::operations {

enum class Answer : uint8_t { kFalse, kTrue, kUnknown };

// The order of two values that C++ compares.
template <class T>
constexpr bool ordered(CompareOperator op, T lhs, T rhs) {
  switch (op) {
    case CompareOperator::kLess:
      return lhs < rhs;
    case CompareOperator::kLessEqual:
      return lhs <= rhs;
    case CompareOperator::kGreater:
      return lhs > rhs;
    case CompareOperator::kGreaterEqual:
      return lhs >= rhs;
    case CompareOperator::kEqual:
      return lhs == rhs;
    case CompareOperator::kNotEqual:
      return lhs != rhs;
  }
  return false;
}

// The operator for the operands the other way round.
constexpr CompareOperator reflected(CompareOperator op) {
  switch (op) {
    case CompareOperator::kLess:
      return CompareOperator::kGreater;
    case CompareOperator::kLessEqual:
      return CompareOperator::kGreaterEqual;
    case CompareOperator::kGreater:
      return CompareOperator::kLess;
    case CompareOperator::kGreaterEqual:
      return CompareOperator::kLessEqual;
    default:
      return op;
  }
}

// Whether both are lists, or both tuples, of the builtin class itself, whose first items are different small ints: these are
// the order then.
SANDBOA_ALWAYS_INLINE bool compare_first_items(CompareOperator op, Value lhs, Value rhs, bool* result) {
  if (!lhs.is_object() || !rhs.is_object() || lhs.object()->type != rhs.object()->type) return false;
  Value first, second;
  if (lhs.object()->type == builtin_type(TypeId::kTuple)) {
    if (lhs.as<Tuple>()->length == 0 || rhs.as<Tuple>()->length == 0) return false;
    first = lhs.as<Tuple>()->items()[0];
    second = rhs.as<Tuple>()->items()[0];
  } else if (lhs.object()->type == builtin_type(TypeId::kList)) {
    if (lhs.as<List>()->length == 0 || rhs.as<List>()->length == 0) return false;
    first = lhs.as<List>()->items[0];
    second = rhs.as<List>()->items[0];
  }
  if (first == second || (first.bits() & second.bits() & 1) == 0) return false;
  *result = ordered(op, static_cast<int64_t>(first.bits()), static_cast<int64_t>(second.bits()));
  return true;
}

// kUnknown: nothing has happened but fuel. Knows ints of two limbs, short strings, lists and tuples of plain items, sets of
// plain keys, dates and moments, and == and != of objects whose classes compare by identity.
Answer compare_quickly(Runtime& rt, CompareOperator op, Value lhs, Value rhs);

// The truth of what needs no guest code, no memory and no failure to say it (truth.cpp).
Answer truth_quickly(Value value);

// An operand of a float operation: an inline float, or a small int next to one.
SANDBOA_ALWAYS_INLINE bool as_fast_double(Value value, double* out) {
  if (__builtin_expect((value.bits() & 3) == 2, 1)) {
    *out = value.inline_float();
    return true;
  }
  if (value.is_small_int()) {
    int64_t i = value.small_int();
    if (__builtin_expect(i > (int64_t{1} << 53) || i < -(int64_t{1} << 53), 0)) return false;
    *out = static_cast<double>(i);
    return true;
  }
  if (value.is_inline_float()) {  // a zero
    *out = value.inline_float();
    return true;
  }
  return false;
}

}  // namespace sandboa::runtime::operations
