// Comparisons and branches. Each comparison has one fast test for ints and floats; branches fuse it with the jump.
#pragma once

#include "runtime/operations/quick_compare.h"
#include "runtime/types/str.h"
#include "vm/handlers/arith.h"

namespace sandboa::vm {

using Fast = Answer;
using runtime::operations::CompareOperator;

// The fast half of `lhs <op> rhs`, for operators written as C++ function objects.
template <class Compare>
SANDBOA_ALWAYS_INLINE Fast fast_compare(State& s, Value lhs, Value rhs, Compare compare) {
  if (__builtin_expect(both_small_ints(lhs, rhs), 1)) {
    return compare(static_cast<int64_t>(lhs.bits()), static_cast<int64_t>(rhs.bits())) ? Fast::kTrue : Fast::kFalse;
  }
  if (both_inline_floats(lhs, rhs)) {
    return compare(lhs.inline_float(), rhs.inline_float()) ? Fast::kTrue : Fast::kFalse;
  }
  if (lhs.is_object()) {
    if constexpr (Compare::kIsEquality) {
      if (runtime::are_short_strings(lhs, rhs)) {
        bool equal = lhs == rhs || runtime::str_equal(lhs.as<runtime::Str>(), rhs.as<runtime::Str>());
        return compare(equal, true) ? Fast::kTrue : Fast::kFalse;
      }
    }
    return runtime::operations::compare_quickly(s.vm, Compare::kOperator, lhs, rhs);
  }
  if (rhs.is_object()) return runtime::operations::compare_quickly(s.vm, Compare::kOperator, lhs, rhs);
  double a, b;
  if (as_fast_double(lhs, &a) && as_fast_double(rhs, &b)) return compare(a, b) ? Fast::kTrue : Fast::kFalse;
  return Fast::kUnknown;
}

struct IsLess {
  static constexpr CompareOperator kOperator = CompareOperator::kLess;
  static constexpr bool kIsEquality = false;
  template <class T>
  bool operator()(T a, T b) const {
    return a < b;
  }
};
struct IsLessEqual {
  static constexpr CompareOperator kOperator = CompareOperator::kLessEqual;
  static constexpr bool kIsEquality = false;
  template <class T>
  bool operator()(T a, T b) const {
    return a <= b;
  }
};
struct IsGreater {
  static constexpr CompareOperator kOperator = CompareOperator::kGreater;
  static constexpr bool kIsEquality = false;
  template <class T>
  bool operator()(T a, T b) const {
    return a > b;
  }
};
struct IsGreaterEqual {
  static constexpr CompareOperator kOperator = CompareOperator::kGreaterEqual;
  static constexpr bool kIsEquality = false;
  template <class T>
  bool operator()(T a, T b) const {
    return a >= b;
  }
};
struct IsEqual {
  static constexpr CompareOperator kOperator = CompareOperator::kEqual;
  static constexpr bool kIsEquality = true;
  template <class T>
  bool operator()(T a, T b) const {
    return a == b;
  }
};
struct IsNotEqual {
  static constexpr CompareOperator kOperator = CompareOperator::kNotEqual;
  static constexpr bool kIsEquality = true;
  template <class T>
  bool operator()(T a, T b) const {
    return a != b;
  }
};

template <class Compare>
SANDBOA_ALWAYS_INLINE Step compare_store(State& s, bytecode::Reg dst, Value lhs, Value rhs, Compare compare) {
  Fast result = fast_compare(s, lhs, rhs, compare);
  if (__builtin_expect(result == Fast::kUnknown, 0)) return s.slow(slow_compare);
  return s.set(dst, Value::boolean(result == Fast::kTrue));
}

template <bool kJumpWhen, class Compare>
SANDBOA_ALWAYS_INLINE Step compare_branch(State& s, int32_t distance, Value lhs, Value rhs, Compare compare) {
  Fast result = fast_compare(s, lhs, rhs, compare);
  if (__builtin_expect(result == Fast::kUnknown, 0)) return s.slow(slow_compare);
  return s.jump_if((result == Fast::kTrue) == kJumpWhen, distance);
}

#define COMPARISON(Name, NegatedName, Compare)                                               \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Name& op) {                           \
    return compare_store(s, op.dst, s[op.lhs], s[op.rhs], Compare{});                        \
  }                                                                                          \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIf##Name& op) {                   \
    return compare_branch<true>(s, op.jump, s[op.lhs], s[op.rhs], Compare{});                \
  }                                                                                          \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIf##NegatedName& op) {            \
    return compare_branch<false>(s, op.jump, s[op.lhs], s[op.rhs], Compare{});               \
  }                                                                                          \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIf##Name##Immediate& op) {        \
    return compare_branch<true>(s, op.jump, s[op.lhs], immediate(op.value), Compare{});      \
  }                                                                                          \
  SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIf##NegatedName##Immediate& op) { \
    return compare_branch<false>(s, op.jump, s[op.lhs], immediate(op.value), Compare{});     \
  }
COMPARISON(Less, NotLess, IsLess)
COMPARISON(LessEqual, NotLessEqual, IsLessEqual)
COMPARISON(Greater, NotGreater, IsGreater)
COMPARISON(GreaterEqual, NotGreaterEqual, IsGreaterEqual)
COMPARISON(Equal, NotOfEqual, IsEqual)
COMPARISON(NotEqual, NotOfNotEqual, IsNotEqual)
#undef COMPARISON

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Is& op) {
  return s.set(op.dst, Value::boolean(s[op.lhs] == s[op.rhs]));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::IsNot& op) {
  return s.set(op.dst, Value::boolean(!(s[op.lhs] == s[op.rhs])));
}

// Whether a plain key is in a dict or set; anything else is unknown.
SANDBOA_ALWAYS_INLINE Fast fast_contains(State& s, Value item, Value container) {
  runtime::PlainLookup lookup{nullptr, false};
  if (runtime::is_exact_object(container, runtime::TypeId::kDict)) {
    lookup = runtime::dict_find_plain(s.vm, container.as<runtime::Dict>(), item);
  } else if (runtime::is_exact_object(container, runtime::TypeId::kSet)) {
    lookup = runtime::set_find_plain(s.vm, container.as<runtime::Set>(), item);
  } else if (runtime::are_short_strings(container, item)) {
    auto found = runtime::str_contains(s.vm, container.as<runtime::Str>(), item.as<runtime::Str>());
    return !found.ok() ? Fast::kUnknown : found.value() ? Fast::kTrue : Fast::kFalse;
  }
  if (lookup.entry != nullptr) return Fast::kTrue;
  return lookup.sure ? Fast::kFalse : Fast::kUnknown;
}
template <bool kWanted>
SANDBOA_ALWAYS_INLINE Step contains_store(State& s, bytecode::Reg dst, Value item, Value container) {
  Fast result = fast_contains(s, item, container);
  if (__builtin_expect(result == Fast::kUnknown, 0)) return s.slow(slow_contains);
  return s.set(dst, Value::boolean((result == Fast::kTrue) == kWanted));
}
template <bool kJumpWhen>
SANDBOA_ALWAYS_INLINE Step contains_branch(State& s, int32_t distance, Value item, Value container) {
  Fast result = fast_contains(s, item, container);
  if (__builtin_expect(result == Fast::kUnknown, 0)) return s.slow(slow_contains);
  return s.jump_if((result == Fast::kTrue) == kJumpWhen, distance);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Contains& op) {
  return contains_store<true>(s, op.dst, s[op.item], s[op.container]);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::NotContains& op) {
  return contains_store<false>(s, op.dst, s[op.item], s[op.container]);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfContains& op) {
  return contains_branch<true>(s, op.jump, s[op.lhs], s[op.rhs]);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfNotContains& op) {
  return contains_branch<false>(s, op.jump, s[op.lhs], s[op.rhs]);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Jump& op) { return s.jump(op.jump); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Loop& op) {
  int64_t& slice = s.vm.meter.slice();
  slice -= op.cost;
  if (__builtin_expect(slice < 0, 0)) return s.slow(slow_safepoint);
  return s.jump(op.jump);
}

SANDBOA_ALWAYS_INLINE Fast fast_truth(Value value) {
  if (value.is_bool()) return value.is_true() ? Fast::kTrue : Fast::kFalse;
  if (value.is_small_int()) return value.small_int() != 0 ? Fast::kTrue : Fast::kFalse;
  if (value.is_none()) return Fast::kFalse;
  return runtime::operations::truth_quickly(value);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfTrue& op) {
  Fast truth = fast_truth(s[op.src]);
  if (__builtin_expect(truth == Fast::kUnknown, 0)) return s.slow(slow_truth_branch);
  return s.jump_if(truth == Fast::kTrue, op.jump);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfFalse& op) {
  Fast truth = fast_truth(s[op.src]);
  if (__builtin_expect(truth == Fast::kUnknown, 0)) return s.slow(slow_truth_branch);
  return s.jump_if(truth == Fast::kFalse, op.jump);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfNone& op) { return s.jump_if(s[op.src].is_none(), op.jump); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfNotNone& op) { return s.jump_if(!s[op.src].is_none(), op.jump); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfBound& op) { return s.jump_if(!s[op.src].is_empty(), op.jump); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfIs& op) { return s.jump_if(s[op.lhs] == s[op.rhs], op.jump); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::JumpIfIsNot& op) {
  return s.jump_if(!(s[op.lhs] == s[op.rhs]), op.jump);
}

}  // namespace sandboa::vm
