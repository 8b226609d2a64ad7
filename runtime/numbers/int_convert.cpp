// Ints compared, hashed and turned into doubles.
#include <cmath>

#include "runtime/numbers/double_rounding.h"
#include "runtime/numbers/int_operand.h"

namespace sandboa::runtime {

using operations::CompareOperator;

namespace {

// 2**61 - 1, the modulus of CPython's numeric hashes on 64-bit machines.
constexpr int kHashBits = 61;
constexpr uint64_t kHashModulus = (uint64_t{1} << kHashBits) - 1;
constexpr uint64_t kHashInfinity = 314159;
// CPython hashes every NaN by its identity, which would show addresses; all NaNs share one object here.
constexpr uint64_t kHashNan = 0;

uint64_t finish_hash(uint64_t magnitude_hash, bool negative) {
  uint64_t hash = negative ? uint64_t{0} - magnitude_hash : magnitude_hash;
  return hash == ~uint64_t{0} ? ~uint64_t{0} - 1 : hash;  // -1 means error in CPython, so it hashes to -2
}

uint64_t rotate_modulo(uint64_t value, int bits) { return ((value << bits) & kHashModulus) | (value >> (kHashBits - bits)); }

uint64_t hash_int(const IntOperand& operand) {
  uint64_t hash = 0;
  for (uint64_t i = operand.count; i-- > 0;) {
    // hash * 2**64 + limb; 2**64 is 8 modulo 2**61 - 1.
    uint64_t limb = operand.limbs[i];
    hash = rotate_modulo(hash, 3) + (limb & kHashModulus) + (limb >> kHashBits);
    hash = (hash & kHashModulus) + (hash >> kHashBits);
    if (hash >= kHashModulus) hash -= kHashModulus;
  }
  return finish_hash(hash, operand.negative);
}

uint64_t hash_double(double value) {
  if (std::isnan(value)) return kHashNan;
  if (std::isinf(value)) return value < 0 ? uint64_t{0} - kHashInfinity : kHashInfinity;
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  // |value| = mantissa * 2**(exponent - 53), and 2**61 is 1.
  uint64_t mantissa = static_cast<uint64_t>(std::ldexp(fraction, 53));
  int shift = (exponent - 53) % kHashBits;
  if (shift < 0) shift += kHashBits;
  return finish_hash(shift == 0 ? mantissa : rotate_modulo(mantissa, shift), value < 0);
}

enum class Order : int8_t { kLess = -1, kEqual = 0, kGreater = 1, kUnordered = 2 };

template <class T>
Order order_of(T a, T b) {
  return a < b ? Order::kLess : a > b ? Order::kGreater : a == b ? Order::kEqual : Order::kUnordered;
}

// Exact order of an int and a finite double with the same sign whose magnitude is at least 2**62.
Order order_large(const IntOperand& a, double b) {
  int exponent = 0;
  double fraction = std::frexp(std::fabs(b), &exponent);
  Order magnitude_order = order_of(a.bit_length(), static_cast<uint64_t>(exponent));
  if (magnitude_order == Order::kEqual) {
    // Same bit length: compare the top 128 bits (or all) of the int with the 53 of the double, then look for a rest below.
    uint64_t low_limb = a.count > 2 ? a.count - 2 : 0;
    DoubleLimb top = a.limbs[low_limb];
    if (low_limb + 1 < a.count) top |= DoubleLimb{a.limbs[low_limb + 1]} << 64;
    int top_exponent = exponent - static_cast<int>(low_limb * 64);  // bits in `top`
    DoubleLimb mantissa = DoubleLimb{static_cast<Limb>(std::ldexp(fraction, 53))} << (top_exponent - 53);
    magnitude_order = order_of(top, mantissa);
    if (magnitude_order == Order::kEqual && limbs::trimmed_size(a.limbs, low_limb) != 0) magnitude_order = Order::kGreater;
  }
  if (!a.negative) return magnitude_order;
  return static_cast<Order>(-static_cast<int>(magnitude_order));
}

Order order_int_double(Value a, double b) {
  if (std::isnan(b)) return Order::kUnordered;
  int64_t i;
  if (std::fabs(b) < 0x1p62) {
    if (!int_fits_int64(a, &i)) return int_sign(a) < 0 ? Order::kLess : Order::kGreater;
    double truncated = std::trunc(b);
    Order order = order_of(i, static_cast<int64_t>(truncated));
    return order == Order::kEqual ? order_of(truncated, b) : order;
  }
  int sign = int_sign(a);
  if (sign == 0 || (sign < 0) != (b < 0)) return b < 0 ? Order::kGreater : Order::kLess;
  if (std::isinf(b)) return b < 0 ? Order::kGreater : Order::kLess;
  return order_large(IntOperand(a), b);
}

Order reversed(Order order) { return order == Order::kUnordered ? order : static_cast<Order>(-static_cast<int>(order)); }

Order number_order(Value lhs, Value rhs) {
  lhs = canonical_number(lhs);
  rhs = canonical_number(rhs);
  if (is_float(lhs)) {
    return is_float(rhs) ? order_of(float_value(lhs), float_value(rhs)) : reversed(order_int_double(rhs, float_value(lhs)));
  }
  if (is_float(rhs)) return order_int_double(lhs, float_value(rhs));
  return static_cast<Order>(int_compare(lhs, rhs));
}

}  // namespace

int int_sign(Value value) {
  if (value.is_small_int()) return (value.small_int() > 0) - (value.small_int() < 0);
  if (value.is_bool()) return value.is_true();
  const BigInt* big = value.as<const BigInt>();
  if (big->limb_count == 0) return 0;  // of a guest class
  return big->negative() ? -1 : 1;
}

bool int_fits_int64(Value value, int64_t* out) {
  if (value.is_small_int()) {
    *out = value.small_int();
    return true;
  }
  WideInt wide;
  if (!load_wide_int(value, &wide) || wide.high() != 0) return false;
  *out = static_cast<int64_t>(wide.negative ? Limb{0} - wide.low() : wide.low());
  return wide.low() == 0 || (*out < 0) == wide.negative;
}

int int_compare(Value lhs, Value rhs) {
  if (lhs.is_small_int() && rhs.is_small_int()) return static_cast<int>(order_of(lhs.small_int(), rhs.small_int()));
  IntOperand a(lhs), b(rhs);
  if (a.negative != b.negative) return a.negative ? -1 : 1;
  int order = limbs::compare(a.limbs, a.count, b.limbs, b.count);
  return a.negative ? -order : order;
}

bool number_compare(CompareOperator op, Value lhs, Value rhs) {
  Order order = number_order(lhs, rhs);
  switch (op) {
    case CompareOperator::kLess:
      return order == Order::kLess;
    case CompareOperator::kLessEqual:
      return order == Order::kLess || order == Order::kEqual;
    case CompareOperator::kGreater:
      return order == Order::kGreater;
    case CompareOperator::kGreaterEqual:
      return order == Order::kGreater || order == Order::kEqual;
    case CompareOperator::kEqual:
      return order == Order::kEqual;
    case CompareOperator::kNotEqual:
      return order != Order::kEqual;
  }
  return false;
}

uint64_t number_hash(Value value) {
  if (value.is_small_int()) {
    int64_t i = value.small_int();
    if (i >= 0 && static_cast<uint64_t>(i) < kHashModulus) return static_cast<uint64_t>(i);
  }
  return is_float(value) ? hash_double(float_value(value)) : hash_int(IntOperand(value));
}

Fallible<double> number_to_double(Runtime& rt, Value value) {
  if (value.is_small_int()) return static_cast<double>(value.small_int());
  if (is_float(value)) return float_value(value);
  IntOperand operand(value);
  if (operand.count == 0) return 0.0;
  uint64_t low_limb = operand.count > 2 ? operand.count - 2 : 0;
  DoubleLimb top = operand.limbs[low_limb];
  if (low_limb + 1 < operand.count) top |= DoubleLimb{operand.limbs[low_limb + 1]} << 64;
  double result = std::numeric_limits<double>::infinity();
  if (low_limb < 16) {
    bool sticky = limbs::trimmed_size(operand.limbs, low_limb) != 0;
    result = round_to_double(top, sticky, static_cast<int64_t>(low_limb) * 64);
  }
  if (std::isinf(result)) return rt.raise(TypeId::kOverflowError, "int too large to convert to float");
  return operand.negative ? -result : result;
}

}  // namespace sandboa::runtime
