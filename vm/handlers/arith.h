// Arithmetic: small ints on the tagged form, inline floats unboxed on the spot; longer ints and what else has operators of
// its own by one look into a table; the rest is slow_binary / slow_unary.
#pragma once

#include <cmath>

#include "runtime/numbers/float_arith.h"
#include "runtime/operations/exact_operators.h"
#include "runtime/operations/quick_compare.h"
#include "vm/handlers/slow_paths.h"
#include "vm/handlers/state.h"

namespace sandboa::vm {

// Stores a float result inline, or boxes it out of line.
SANDBOA_ALWAYS_INLINE Step set_float(State& s, bytecode::Reg dst, double result) {
  uint64_t bits = Value::encode_float(result);
  if (__builtin_expect(Value::is_inline_float_bits(bits), 1)) return s.set(dst, Value::from_bits(bits));
  return s.slow(slow_binary);
}

using runtime::operations::Answer;
using runtime::operations::as_fast_double;

// What a builtin class does with two of its own, called from here.
using runtime::operations::BinaryOperator;
template <BinaryOperator kOp>
SANDBOA_ALWAYS_INLINE Step alike(State& s, bytecode::Reg dst, Value lhs, Value rhs, bool in_place) {
  const runtime::Type* type = runtime::type_of(lhs);
  if (type != runtime::type_of(rhs)) return s.slow(slow_binary);
  runtime::operations::ExactOperator exact = runtime::operations::int_operator<kOp>();
  if (type != runtime::builtin_type(runtime::TypeId::kInt)) {
    exact = runtime::operations::find_exact_operator(kOp, type, in_place);
    if (exact == nullptr) return s.slow(slow_binary);
  }
  runtime::Outcome result = exact(s.vm, lhs, rhs);
  if (__builtin_expect(result.ok(), 1)) return s.set(dst, result.value());
  return s.failed(result, slow_binary);
}

SANDBOA_ALWAYS_INLINE Step add(State& s, bytecode::Reg dst, Value lhs, Value rhs, bool in_place) {
  if (both_small_ints(lhs, rhs)) {
    int64_t sum;
    if (!__builtin_add_overflow(static_cast<int64_t>(lhs.bits()), static_cast<int64_t>(rhs.bits() - 1), &sum)) {
      return s.set(dst, Value::from_bits(static_cast<uint64_t>(sum)));
    }
  } else if (both_inline_floats(lhs, rhs)) {
    return set_float(s, dst, lhs.inline_float() + rhs.inline_float());
  } else if (!lhs.is_object()) {
    double a, b;
    if (as_fast_double(lhs, &a) && as_fast_double(rhs, &b)) return set_float(s, dst, a + b);
  }
  return alike<BinaryOperator::kAdd>(s, dst, lhs, rhs, in_place);
}

SANDBOA_ALWAYS_INLINE Step subtract(State& s, bytecode::Reg dst, Value lhs, Value rhs, bool in_place) {
  if (both_small_ints(lhs, rhs)) {
    int64_t difference;
    if (!__builtin_sub_overflow(static_cast<int64_t>(lhs.bits()), static_cast<int64_t>(rhs.bits() - 1), &difference)) {
      return s.set(dst, Value::from_bits(static_cast<uint64_t>(difference)));
    }
  } else if (both_inline_floats(lhs, rhs)) {
    return set_float(s, dst, lhs.inline_float() - rhs.inline_float());
  } else if (!lhs.is_object()) {
    double a, b;
    if (as_fast_double(lhs, &a) && as_fast_double(rhs, &b)) return set_float(s, dst, a - b);
  }
  return alike<BinaryOperator::kSubtract>(s, dst, lhs, rhs, in_place);
}

SANDBOA_ALWAYS_INLINE Step multiply(State& s, bytecode::Reg dst, Value lhs, Value rhs, bool in_place) {
  if (both_small_ints(lhs, rhs)) {
    int64_t product;
    if (!__builtin_mul_overflow(lhs.small_int(), static_cast<int64_t>(rhs.bits() - 1), &product)) {
      return s.set(dst, Value::from_bits(static_cast<uint64_t>(product) | 1));
    }
  } else if (both_inline_floats(lhs, rhs)) {
    return set_float(s, dst, lhs.inline_float() * rhs.inline_float());
  } else if (!lhs.is_object()) {
    double a, b;
    if (as_fast_double(lhs, &a) && as_fast_double(rhs, &b)) return set_float(s, dst, a * b);
  }
  return alike<BinaryOperator::kMultiply>(s, dst, lhs, rhs, in_place);
}

SANDBOA_ALWAYS_INLINE Step floor_divide(State& s, bytecode::Reg dst, Value lhs, Value rhs) {
  if (both_small_ints(lhs, rhs)) {
    int64_t a = lhs.small_int();
    int64_t b = rhs.small_int();
    if (__builtin_expect(b > 0, 1)) {  // no overflow, no zero
      int64_t quotient = a / b;
      quotient -= (a % b) < 0;
      return s.set(dst, Value::small_int(quotient));
    }
  }
  if (both_inline_floats(lhs, rhs)) {  // no zero
    return set_float(s, dst, runtime::float_floor_divide(lhs.inline_float(), rhs.inline_float()));
  }
  return alike<BinaryOperator::kFloorDivide>(s, dst, lhs, rhs, false);
}

SANDBOA_ALWAYS_INLINE Step modulo(State& s, bytecode::Reg dst, Value lhs, Value rhs) {
  if (both_small_ints(lhs, rhs)) {
    int64_t a = lhs.small_int();
    int64_t b = rhs.small_int();
    if (__builtin_expect(b > 0, 1)) {
      int64_t remainder = (static_cast<uint64_t>(a | b) >> 32) == 0
                              ? static_cast<int64_t>(static_cast<uint32_t>(a) % static_cast<uint32_t>(b))
                              : a % b;
      if (remainder < 0) remainder += b;
      return s.set(dst, Value::small_int(remainder));
    }
  }
  if (both_inline_floats(lhs, rhs)) {  // no zero
    return set_float(s, dst, runtime::float_modulo(lhs.inline_float(), rhs.inline_float()));
  }
  return alike<BinaryOperator::kModulo>(s, dst, lhs, rhs, false);
}

SANDBOA_ALWAYS_INLINE Step left_shift(State& s, bytecode::Reg dst, Value lhs, Value rhs) {
  if (both_small_ints(lhs, rhs)) {
    int64_t a = lhs.small_int();
    int64_t count = rhs.small_int();
    if (count >= 0 && count < 62) {
      auto shifted = static_cast<int64_t>(static_cast<uint64_t>(a) << count);
      if ((shifted >> count) == a && Value::fits_small_int(shifted)) return s.set(dst, Value::small_int(shifted));
    }
  }
  return alike<BinaryOperator::kLeftShift>(s, dst, lhs, rhs, false);
}

SANDBOA_ALWAYS_INLINE Step right_shift(State& s, bytecode::Reg dst, Value lhs, Value rhs) {
  if (both_small_ints(lhs, rhs)) {
    int64_t count = rhs.small_int();
    if (count >= 0) return s.set(dst, Value::small_int(lhs.small_int() >> (count > 63 ? 63 : count)));
  }
  return alike<BinaryOperator::kRightShift>(s, dst, lhs, rhs, false);
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Add& op) {
  return add(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Subtract& op) {
  return subtract(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Multiply& op) {
  return multiply(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::FloorDivide& op) {
  return floor_divide(s, op.dst, s[op.lhs], s[op.rhs]);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Modulo& op) { return modulo(s, op.dst, s[op.lhs], s[op.rhs]); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LeftShift& op) { return left_shift(s, op.dst, s[op.lhs], s[op.rhs]); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::RightShift& op) { return right_shift(s, op.dst, s[op.lhs], s[op.rhs]); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::TrueDivide& op) {
  double a, b;
  if (as_fast_double(s[op.lhs], &a) && as_fast_double(s[op.rhs], &b) && b != 0) return set_float(s, op.dst, a / b);
  return alike<BinaryOperator::kTrueDivide>(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Power& op) {
  if (both_inline_floats(s[op.lhs], s[op.rhs]) && s[op.lhs].inline_float() > 0) {
    double power = std::pow(s[op.lhs].inline_float(), s[op.rhs].inline_float());
    if (__builtin_expect(std::isfinite(power), 1)) return set_float(s, op.dst, power);
  }
  return s.slow(slow_binary);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::MatrixMultiply&) { return s.slow(slow_binary); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BitAnd& op) {
  if (both_small_ints(s[op.lhs], s[op.rhs])) return s.set(op.dst, Value::from_bits(s[op.lhs].bits() & s[op.rhs].bits()));
  return alike<BinaryOperator::kBitAnd>(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BitOr& op) {
  if (both_small_ints(s[op.lhs], s[op.rhs])) return s.set(op.dst, Value::from_bits(s[op.lhs].bits() | s[op.rhs].bits()));
  return alike<BinaryOperator::kBitOr>(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BitXor& op) {
  if (both_small_ints(s[op.lhs], s[op.rhs])) {
    return s.set(op.dst, Value::from_bits((s[op.lhs].bits() ^ s[op.rhs].bits()) | 1));
  }
  return alike<BinaryOperator::kBitXor>(s, op.dst, s[op.lhs], s[op.rhs], op.in_place.value != 0);
}

SANDBOA_ALWAYS_INLINE Value immediate(bytecode::Imm16 imm) { return Value::small_int(imm.value); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::AddImmediate& op) {
  return add(s, op.dst, s[op.lhs], immediate(op.value), false);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::SubtractImmediate& op) {
  return subtract(s, op.dst, s[op.lhs], immediate(op.value), false);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::MultiplyImmediate& op) {
  return multiply(s, op.dst, s[op.lhs], immediate(op.value), false);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::FloorDivideImmediate& op) {
  return floor_divide(s, op.dst, s[op.lhs], immediate(op.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ModuloImmediate& op) {
  return modulo(s, op.dst, s[op.lhs], immediate(op.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::BitAndImmediate& op) {
  if (s[op.lhs].is_small_int()) return s.set(op.dst, Value::from_bits(s[op.lhs].bits() & immediate(op.value).bits()));
  return alike<BinaryOperator::kBitAnd>(s, op.dst, s[op.lhs], immediate(op.value), false);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::LeftShiftImmediate& op) {
  return left_shift(s, op.dst, s[op.lhs], immediate(op.value));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::RightShiftImmediate& op) {
  return right_shift(s, op.dst, s[op.lhs], immediate(op.value));
}

SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Negate& op) {
  Value value = s[op.src];
  if (value.is_small_int() && value.small_int() != Value::kMinSmallInt) {
    return s.set(op.dst, Value::small_int(-value.small_int()));
  }
  if ((value.bits() & 3) == 2) return s.set(op.dst, Value::from_bits(value.bits() ^ 4));  // bit 2 is the sign
  return s.slow(slow_unary);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Positive&) { return s.slow(slow_unary); }
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Invert& op) {
  Value value = s[op.src];
  if (value.is_small_int()) return s.set(op.dst, Value::small_int(~value.small_int()));
  return s.slow(slow_unary);
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::Not& op) {
  Value value = s[op.src];
  if (value.is_bool()) return s.set(op.dst, Value::boolean(value.is_false()));
  Answer truth = runtime::operations::truth_quickly(value);
  if (__builtin_expect(truth == Answer::kUnknown, 0)) return s.slow(slow_not);
  return s.set(op.dst, Value::boolean(truth == Answer::kFalse));
}
SANDBOA_ALWAYS_INLINE Step exec(State& s, const ops::ToBool& op) {
  Value value = s[op.src];
  if (value.is_bool()) return s.set(op.dst, value);
  Answer truth = runtime::operations::truth_quickly(value);
  if (__builtin_expect(truth == Answer::kUnknown, 0)) return s.slow(slow_not);
  return s.set(op.dst, Value::boolean(truth == Answer::kTrue));
}

}  // namespace sandboa::vm
