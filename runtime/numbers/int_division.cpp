// Division of ints: floor quotient, modulo, and the correctly rounded quotient as a float.
#include <cmath>
#include <cstring>

#include "runtime/numbers/double_rounding.h"
#include "runtime/numbers/int_operand.h"

namespace sandboa::runtime {

namespace {

SignalFailure raise_division_by_zero(Runtime& rt) { return rt.raise(TypeId::kZeroDivisionError, "division by zero"); }

// Truncated division of magnitudes. The quotient has room for one more, the remainder for the divisor's size.
struct MagnitudeDivision {
  BigInt* quotient = nullptr;
  BigInt* remainder = nullptr;
};

// REQUIRES: a.count >= b.count >= 1.
Fallible<MagnitudeDivision> divide_magnitudes(Runtime& rt, const IntOperand& a, const IntOperand& b) {
  MagnitudeDivision result;
  uint64_t digits = a.count - b.count + 1;
  result.quotient = TRY_NEW(rt, new_big_int(rt, digits + 1));
  Limb* quotient = result.quotient->limbs();
  quotient[digits] = 0;
  if (b.count == 1) {
    result.remainder = TRY_NEW(rt, new_big_int(rt, 1));
    TRY(rt.charge(1 + a.count));
    result.remainder->limbs()[0] = limbs::divide_small(quotient, a.limbs, a.count, b.limbs[0]);
    return result;
  }
  // Working copies, shifted so that the divisor's top bit is set. The dividend's copy ends up as the remainder.
  unsigned shift = static_cast<unsigned>(std::countl_zero(b.limbs[b.count - 1]));
  BigInt* dividend = TRY_NEW(rt, new_big_int(rt, a.count + 1));
  BigInt* divisor = TRY_NEW(rt, new_big_int(rt, b.count));
  TRY(rt.charge(1 + a.count / 4));
  dividend->limbs()[a.count] = limbs::shift_left(dividend->limbs(), a.limbs, a.count, shift);
  limbs::shift_left(divisor->limbs(), b.limbs, b.count, shift);
  TRY(divide_limbs(rt, quotient, dividend->limbs(), a.count + 1, divisor->limbs(), b.count));
  limbs::shift_right(dividend->limbs(), dividend->limbs(), b.count, shift);
  dividend->limb_count = b.count;
  result.remainder = dividend;
  rt.heap.release(divisor);
  return result;
}

SANDBOA_NOINLINE Fallible<bool> divide_large(Runtime& rt, Value lhs, Value rhs, Value* quotient, Value* remainder) {
  IntOperand a(lhs), b(rhs);
  bool signs_differ = a.negative != b.negative;
  if (limbs::compare(a.limbs, a.count, b.limbs, b.count) < 0) {
    bool adjust = signs_differ && a.count != 0;
    if (remainder != nullptr) *remainder = adjust ? TRY(int_add(rt, lhs, rhs)) : int_from_bool(lhs);
    if (quotient != nullptr) *quotient = Value::small_int(adjust ? -1 : 0);
    return true;
  }
  MagnitudeDivision result = TRY(divide_magnitudes(rt, a, b));
  bool exact = limbs::trimmed_size(result.remainder->limbs(), result.remainder->limb_count) == 0;
  if (signs_differ && !exact) {
    // Floor: one further from zero, and the remainder takes the divisor's sign.
    limbs::increment(result.quotient->limbs(), result.quotient->limb_count);
    Limb* limb = result.remainder->limbs();
    limbs::subtract(limb, b.limbs, b.count, limb, result.remainder->limb_count);
  }
  if (signs_differ) result.quotient->flags |= kKindFlag0;
  if (b.negative) result.remainder->flags |= kKindFlag0;
  if (quotient != nullptr) {
    *quotient = finish_int(rt, result.quotient);
  } else {
    rt.heap.release(result.quotient);
  }
  if (remainder != nullptr) {
    *remainder = finish_int(rt, result.remainder);
  } else {
    rt.heap.release(result.remainder);
  }
  return true;
}

// a / b for magnitudes, correctly rounded; infinity if it overflows.
Fallible<double> true_divide_magnitudes(Runtime& rt, const IntOperand& a, const IntOperand& b) {
  // Scale by a power of two so that the integer quotient has 66 or 67 bits: more than a double holds, so that the last bits
  // and whether anything remains decide the rounding.
  int64_t difference = static_cast<int64_t>(a.bit_length()) - static_cast<int64_t>(b.bit_length());
  if (difference > 1025) return std::numeric_limits<double>::infinity();
  if (difference < -1080) return 0.0;
  int64_t shift = 66 - difference;
  const IntOperand& scaled = shift >= 0 ? a : b;
  uint64_t distance = static_cast<uint64_t>(shift >= 0 ? shift : -shift);
  uint64_t scaled_count = scaled.count + distance / 64 + 1;
  TRY(check_int_size(rt, scaled_count));
  BigInt* copy = TRY_NEW(rt, new_big_int(rt, scaled_count));
  TRY(rt.charge(1 + scaled_count / 4));
  Limb* limb = copy->limbs();
  std::memset(limb, 0, scaled_count * sizeof(Limb));
  limb[scaled_count - 1] = limbs::shift_left(limb + distance / 64, scaled.limbs, scaled.count, distance % 64);
  copy->limb_count = limbs::trimmed_size(limb, scaled_count);
  Value copy_value(copy);
  IntOperand scaled_copy(copy_value);
  MagnitudeDivision result = TRY(shift >= 0 ? divide_magnitudes(rt, scaled_copy, b) : divide_magnitudes(rt, a, scaled_copy));
  const Limb* digits = result.quotient->limbs();
  DoubleLimb mantissa = digits[0];
  if (result.quotient->limb_count > 1) mantissa |= DoubleLimb{digits[1]} << 64;
  bool sticky = limbs::trimmed_size(result.remainder->limbs(), result.remainder->limb_count) != 0;
  rt.heap.release(copy);
  rt.heap.release(result.quotient);
  rt.heap.release(result.remainder);
  return round_to_double(mantissa, sticky, -shift);
}

}  // namespace

Fallible<bool> divide_limbs(Runtime& rt, Limb* quotient, Limb* u, size_t un, const Limb* divisor, size_t n) {
  for (size_t j = un - n; j-- > 0;) {
    TRY(rt.charge(1 + n / 4));
    Limb digit = limbs::divide_step(u + j, divisor, n);
    if (quotient != nullptr) quotient[j] = digit;
  }
  return true;
}

namespace {

// Floor division of what lies in registers. REQUIRES: b is not zero.
SANDBOA_ALWAYS_INLINE void divide_wide(const WideInt& a, const WideInt& b, WideInt* quotient, WideInt* remainder) {
  bool is_short = (a.high() | b.high()) == 0;
  DoubleLimb digits = is_short ? DoubleLimb{a.low() / b.low()} : a.magnitude / b.magnitude;
  DoubleLimb rest = a.magnitude - digits * b.magnitude;
  bool signs_differ = a.negative != b.negative;
  if (signs_differ && rest != 0) {
    ++digits;
    rest = b.magnitude - rest;
  }
  *quotient = {digits, signs_differ};
  *remainder = {rest, b.negative};
}

}  // namespace

Fallible<bool> int_divide(Runtime& rt, Value lhs, Value rhs, Value* quotient, Value* remainder) {
  WideInt a, b, digits, rest;
  if (!load_wide_int(rhs, &b)) return divide_large(rt, lhs, rhs, quotient, remainder);
  if (b.magnitude == 0) return raise_division_by_zero(rt);
  if (!load_wide_int(lhs, &a)) return divide_large(rt, lhs, rhs, quotient, remainder);
  divide_wide(a, b, &digits, &rest);
  if (quotient != nullptr) *quotient = TRY(make_wide_int(rt, digits.magnitude, digits.negative));
  if (remainder != nullptr) *remainder = TRY(make_wide_int(rt, rest.magnitude, rest.negative));
  return true;
}

Outcome int_floor_divide(Runtime& rt, Value lhs, Value rhs) {
  Value quotient;
  TRY(int_divide(rt, lhs, rhs, &quotient, nullptr));
  return quotient;
}

Outcome int_modulo(Runtime& rt, Value lhs, Value rhs) {
  Value remainder;
  TRY(int_divide(rt, lhs, rhs, nullptr, &remainder));
  return remainder;
}

Outcome int_true_divide(Runtime& rt, Value lhs, Value rhs) {
  IntOperand a(lhs), b(rhs);
  if (b.count == 0) return raise_division_by_zero(rt);
  if (a.count == 0) return make_float(rt, b.negative ? -0.0 : 0.0);
  bool negative = a.negative != b.negative;
  double result;
  constexpr Limb kExact = Limb{1} << 53;
  if (a.count == 1 && b.count == 1 && a.limbs[0] <= kExact && b.limbs[0] <= kExact) {
    result = static_cast<double>(a.limbs[0]) / static_cast<double>(b.limbs[0]);
  } else {
    result = TRY(true_divide_magnitudes(rt, a, b));
    if (std::isinf(result)) {
      return rt.raise(TypeId::kOverflowError, "integer division result too large for a float");
    }
  }
  return make_float(rt, negative ? -result : result);
}

}  // namespace sandboa::runtime
