// Powers of ints, with and without a modulus, and rounding to powers of ten.
#include <cstring>

#include "runtime/numbers/int_operand.h"

namespace sandboa::runtime {

namespace {

// base ** exponent for a base that is neither 0, 1, -1 nor a power of two: square and multiply from the top bit.
Outcome power_by_squaring(Runtime& rt, Value base, uint64_t exponent) {
  Value result = base;
  for (int bit = 62 - std::countl_zero(exponent); bit >= 0; --bit) {
    Value square = TRY(int_multiply(rt, result, result));
    if (result.is_object() && result != base) rt.heap.release(result.object());
    result = square;
    if ((exponent >> bit & 1) != 0) {
      Value product = TRY(int_multiply(rt, result, base));
      if (result.is_object()) rt.heap.release(result.object());
      result = product;
    }
  }
  return result;
}

bool small_power(int64_t base, uint64_t exponent, int64_t* out) {
  int64_t result = 1;
  while (true) {
    if ((exponent & 1) != 0 && __builtin_mul_overflow(result, base, &result)) return false;
    exponent >>= 1;
    if (exponent == 0) break;
    if (__builtin_mul_overflow(base, base, &base)) return false;
  }
  *out = result;
  return true;
}

// base ** exponent mod modulus, all magnitudes, base < modulus.
Fallible<Limb> power_modulo_limb(Runtime& rt, Limb base, const IntOperand& exponent, Limb modulus) {
  Limb result = 1 % modulus;
  for (uint64_t bit = exponent.bit_length(); bit-- > 0;) {
    if (bit % 64 == 63) TRY(rt.charge(256));
    result = limbs::multiply_modulo(result, result, modulus);
    if ((exponent.limbs[bit / 64] >> (bit % 64) & 1) != 0) result = limbs::multiply_modulo(result, base, modulus);
  }
  return result;
}

// The same for moduli of two limbs and more. Works on fixed scratch: no garbage for each of the thousands of steps.
class LargeModulus {
 public:
  LargeModulus(Runtime& rt, BigInt* modulus, BigInt* product) : rt_(rt), modulus_(modulus), product_(product) {}

  // accumulator = accumulator * factor mod modulus; all have `count` limbs.
  Fallible<bool> multiply(Limb* accumulator, const Limb* factor, size_t count) {
    Limb* product = product_->limbs();
    TRY(multiply_limbs(rt_, product, accumulator, count, factor, count));
    product[2 * count] = 0;
    TRY(divide_limbs(rt_, nullptr, product, 2 * count + 1, modulus_->limbs(), count));
    std::memcpy(accumulator, product, count * sizeof(Limb));
    return true;
  }

 private:
  Runtime& rt_;
  BigInt* modulus_;  // shifted left until the top bit is set
  BigInt* product_;
};

// base in [0, modulus), modulus of two limbs or more.
Outcome power_modulo_large(Runtime& rt, Value base, const IntOperand& exponent, const IntOperand& modulus) {
  size_t count = modulus.count;
  BigInt* shifted = TRY_NEW(rt, new_big_int(rt, count));
  BigInt* product = TRY_NEW(rt, new_big_int(rt, 2 * count + 1));
  BigInt* result = TRY_NEW(rt, new_big_int(rt, count));
  BigInt* factor = TRY_NEW(rt, new_big_int(rt, count));
  // Everything is computed modulo modulus << shift and reduced at the end: the shifted modulus is a multiple of the real
  // one.
  unsigned shift = static_cast<unsigned>(std::countl_zero(modulus.limbs[count - 1]));
  limbs::shift_left(shifted->limbs(), modulus.limbs, count, shift);
  IntOperand base_operand(base);
  std::memset(factor->limbs(), 0, count * sizeof(Limb));
  std::memcpy(factor->limbs(), base_operand.limbs, base_operand.count * sizeof(Limb));
  std::memset(result->limbs(), 0, count * sizeof(Limb));
  result->limbs()[0] = 1;
  LargeModulus arithmetic(rt, shifted, product);
  for (uint64_t bit = exponent.bit_length(); bit-- > 0;) {
    TRY(arithmetic.multiply(result->limbs(), result->limbs(), count));
    if ((exponent.limbs[bit / 64] >> (bit % 64) & 1) != 0) TRY(arithmetic.multiply(result->limbs(), factor->limbs(), count));
  }
  rt.heap.release(shifted);
  rt.heap.release(product);
  rt.heap.release(factor);
  return finish_int(rt, result);  // still to be reduced by the caller
}

// The inverse of value modulo modulus, or a ValueError. REQUIRES: modulus > 0.
Outcome invert_modulo(Runtime& rt, Value value, Value modulus) {
  // Extended Euclid; invariant: old = old_factor * value, current = current_factor * value (both modulo modulus).
  Value old = modulus, current;
  TRY(int_divide(rt, value, modulus, nullptr, &current));
  Value old_factor = Value::small_int(0), current_factor = Value::small_int(1);
  while (int_sign(current) != 0) {
    TRY(rt.charge(4));
    Value quotient, remainder;
    TRY(int_divide(rt, old, current, &quotient, &remainder));
    Value product = TRY(int_multiply(rt, quotient, current_factor));
    Value next_factor = TRY(int_subtract(rt, old_factor, product));
    old_factor = current_factor;
    current_factor = next_factor;
    old = current;
    current = remainder;
  }
  if (old != Value::small_int(1)) return rt.raise_value_error("base is not invertible for the given modulus");
  Value inverse;
  TRY(int_divide(rt, old_factor, modulus, nullptr, &inverse));
  return inverse;
}

}  // namespace

Outcome int_power(Runtime& rt, Value base, Value exponent) {
  int64_t small;
  bool are_small = base.is_small_int() && exponent.is_small_int() && exponent.small_int() >= 0;
  if (are_small && small_power(base.small_int(), static_cast<uint64_t>(exponent.small_int()), &small)) {
    return make_int(rt, small);
  }
  if (int_sign(exponent) == 0) return Value::small_int(1);
  IntOperand a(base);
  if (a.count == 0) return Value::small_int(0);
  int64_t power;
  bool fits = int_fits_int64(exponent, &power);
  if (a.count == 1 && a.limbs[0] == 1) {
    bool odd = (IntOperand(exponent).limbs[0] & 1) != 0;
    return Value::small_int(a.negative && odd ? -1 : 1);
  }
  uint64_t bits = a.bit_length();
  // The result has between (bits - 1) * power + 1 and bits * power bits.
  uint64_t least_bits = 0;
  if (!fits || __builtin_mul_overflow(bits - 1, static_cast<uint64_t>(power), &least_bits)) least_bits = ~uint64_t{0};
  TRY(check_int_size(rt, least_bits / 64 + 1));
  if (a.count == 1 && (a.limbs[0] >> 63) == 0) {
    int64_t small_base = a.negative ? -static_cast<int64_t>(a.limbs[0]) : static_cast<int64_t>(a.limbs[0]);
    if (small_power(small_base, static_cast<uint64_t>(power), &small)) return make_int(rt, small);
    if (std::has_single_bit(a.limbs[0])) {
      bool negative = a.negative && (power & 1) != 0;
      return int_shift_left(rt, Value::small_int(negative ? -1 : 1), Value::small_int(static_cast<int64_t>(least_bits)));
    }
  }
  return power_by_squaring(rt, int_from_bool(base), static_cast<uint64_t>(power));
}

Outcome int_power_modulo(Runtime& rt, Value base, Value exponent, Value modulus) {
  base = TRY(exact_number(rt, base));
  exponent = TRY(exact_number(rt, exponent));
  modulus = TRY(exact_number(rt, modulus));
  int sign = int_sign(modulus);
  if (sign == 0) return rt.raise_value_error("pow() 3rd argument cannot be 0");
  Value magnitude = TRY(int_absolute(rt, modulus));
  if (magnitude == Value::small_int(1)) return Value::small_int(0);
  Value reduced;
  TRY(int_divide(rt, base, magnitude, nullptr, &reduced));
  if (int_sign(exponent) < 0) {
    reduced = TRY(invert_modulo(rt, reduced, magnitude));
    exponent = TRY(int_negate(rt, exponent));
  }
  IntOperand exponent_operand(exponent), modulus_operand(magnitude);
  Value result;
  if (modulus_operand.count == 1) {
    IntOperand base_operand(reduced);
    Limb start = base_operand.count == 0 ? 0 : base_operand.limbs[0];
    Limb power = TRY(power_modulo_limb(rt, start, exponent_operand, modulus_operand.limbs[0]));
    result = TRY(make_wide_int(rt, power, false));
  } else {
    Value unreduced = TRY(power_modulo_large(rt, reduced, exponent_operand, modulus_operand));
    TRY(int_divide(rt, unreduced, magnitude, nullptr, &result));
  }
  if (sign < 0 && int_sign(result) != 0) return int_add(rt, result, modulus);
  return result;
}

Outcome int_round(Runtime& rt, Value value, int64_t digits) {
  IntOperand operand(value);
  // 10**n > 2 * |value| rounds to zero; a decimal digit is more than 3 bits.
  if (static_cast<uint64_t>(-(digits + 1)) > operand.bit_length() / 3 + 2) return Value::small_int(0);
  Value unit = TRY(int_power(rt, Value::small_int(10), Value::small_int(-digits)));
  Value quotient, remainder;
  TRY(int_divide(rt, value, unit, &quotient, &remainder));
  Value twice = TRY(int_add(rt, remainder, remainder));
  int order = int_compare(twice, unit);
  IntOperand quotient_operand(quotient);
  bool odd = quotient_operand.count != 0 && (quotient_operand.limbs[0] & 1) != 0;  // the magnitude's last bit tells parity
  if (order > 0 || (order == 0 && odd)) quotient = TRY(int_add(rt, quotient, Value::small_int(1)));
  return int_multiply(rt, quotient, unit);
}

}  // namespace sandboa::runtime
