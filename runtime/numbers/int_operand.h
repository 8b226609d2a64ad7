// Reading and making ints of any size inside runtime/numbers and the methods of int.
//
// Invariants: (1) results are canonical: what fits 63 bits is never boxed, boxed magnitudes have no leading zero limbs; (2)
// a BigInt under construction is an ordinary heap object, so every byte of scratch is on the meter.
#pragma once

#include "runtime/numbers/limbs.h"
#include "runtime/numbers/number.h"

namespace sandboa::runtime {

using limbs::DoubleLimb;
using limbs::Limb;

// Sign and magnitude of any int or bool, without allocation. Not copyable: `limbs` may point into it.
class IntOperand {
 public:
  explicit IntOperand(Value value) {
    if (has_kind(value, Kind::kInt)) {
      const BigInt* big = value.as<const BigInt>();
      limbs = big->limbs();
      count = big->limb_count;
      negative = big->negative();
      return;
    }
    int64_t i = value.is_small_int() ? value.small_int() : int64_t{value.is_true()};
    negative = i < 0;
    inline_limb_ = negative ? uint64_t{0} - static_cast<uint64_t>(i) : static_cast<uint64_t>(i);
    limbs = &inline_limb_;
    count = inline_limb_ != 0;
  }
  IntOperand(const IntOperand&) = delete;
  IntOperand& operator=(const IntOperand&) = delete;

  uint64_t bit_length() const { return limbs::bit_length(limbs, count); }

  const Limb* limbs;
  uint64_t count;  // 0 for zero
  bool negative;

 private:
  Limb inline_limb_ = 0;
};

// An int of at most two limbs, as 64-bit programs use them, in machine registers.
struct WideInt {
  DoubleLimb magnitude;
  bool negative;  // of zero: either

  Limb low() const { return static_cast<Limb>(magnitude); }
  Limb high() const { return static_cast<Limb>(magnitude >> 64); }
};

// False: it has more limbs. REQUIRES: an int or bool.
SANDBOA_ALWAYS_INLINE bool load_wide_int(Value value, WideInt* out) {
  if (value.is_small_int()) {
    int64_t i = value.small_int();
    out->negative = i < 0;
    out->magnitude = out->negative ? Limb{0} - static_cast<Limb>(i) : static_cast<Limb>(i);
    return true;
  }
  if (__builtin_expect(value.object()->kind != Kind::kInt, 0)) {
    out->negative = false;
    out->magnitude = value.is_true();
    return true;
  }
  const BigInt* big = value.as<const BigInt>();
  if (big->limb_count > 2) return false;
  out->negative = big->negative();
  out->magnitude = big->limb_count == 0 ? 0 : big->limbs()[0];
  if (big->limb_count == 2) out->magnitude |= DoubleLimb{big->limbs()[1]} << 64;
  return true;
}

Outcome make_wide_int_slowly(Runtime& rt, DoubleLimb magnitude, bool negative);  // REQUIRES: it does not lie inline
SANDBOA_ALWAYS_INLINE Outcome make_wide_int(Runtime& rt, DoubleLimb magnitude, bool negative) {
  Limb low = static_cast<Limb>(magnitude);
  Limb high = static_cast<Limb>(magnitude >> 64);
  if (high == 0 && low <= static_cast<Limb>(Value::kMaxSmallInt) + (negative ? 1 : 0)) {
    return Value::small_int(static_cast<int64_t>(negative ? Limb{0} - low : low));
  }
  // One limb fills the object up to the next 16 bytes, two need them.
  constexpr size_t kOneLimb = sizeof(BigInt) + sizeof(Limb);
  static_assert(kOneLimb % 16 == 0);
  uint16_t flags = negative ? kKindFlag0 : 0;
  Object* object =
      rt.heap.allocate_at_hand(builtin_type(TypeId::kInt), Kind::kInt, flags, high != 0 ? kOneLimb + 16 : kOneLimb);
  if (__builtin_expect(object == nullptr, 0)) return make_wide_int_slowly(rt, magnitude, negative);
  auto* big = static_cast<BigInt*>(object);
  big->limb_count = high != 0 ? 2 : 1;
  big->limbs()[0] = low;
  if (high != 0) big->limbs()[1] = high;
  return Value(big);
}

// Exact. Raises OverflowError or ValueError for inf and nan. Truncates towards zero.
Outcome make_int_from_double(Runtime& rt, double value);

// `count` uninitialised limbs, or null. Callers check sizes that come from guest numbers with check_int_size first.
BigInt* new_big_int(Runtime& rt, uint64_t count, bool negative = false);
inline Fallible<bool> check_int_size(Runtime& rt, uint64_t limb_count) { return rt.check_size(limb_count, sizeof(Limb)); }
// The canonical value of limbs()[0..limb_count); gives the object back if it is not needed.
Value finish_int(Runtime& rt, BigInt* big);

// ---- operations on ints and bools; number_binary dispatches here (int_arith.cpp, int_division.cpp, int_bits.cpp,
// int_power.cpp)
Outcome int_add(Runtime& rt, Value lhs, Value rhs);
Outcome int_subtract(Runtime& rt, Value lhs, Value rhs);
Outcome int_multiply(Runtime& rt, Value lhs, Value rhs);
Outcome int_negate(Runtime& rt, Value operand);
Outcome int_absolute(Runtime& rt, Value operand);
// Floor division. Either output may be unwanted (null), which saves making it.
Fallible<bool> int_divide(Runtime& rt, Value lhs, Value rhs, Value* quotient, Value* remainder);
Outcome int_floor_divide(Runtime& rt, Value lhs, Value rhs);
Outcome int_modulo(Runtime& rt, Value lhs, Value rhs);
Outcome int_true_divide(Runtime& rt, Value lhs, Value rhs);
Outcome int_shift_left(Runtime& rt, Value lhs, Value rhs);
Outcome int_shift_right(Runtime& rt, Value lhs, Value rhs);
template <operations::BinaryOperator kOp>  // kBitAnd, kBitOr or kBitXor
Outcome int_bitwise(Runtime& rt, Value lhs, Value rhs);
Outcome int_invert(Runtime& rt, Value operand);
// REQUIRES: exponent >= 0.
Outcome int_power(Runtime& rt, Value base, Value exponent);
Outcome int_power_modulo(Runtime& rt, Value base, Value exponent, Value modulus);
// Half to even at 10**-digits. REQUIRES: digits < 0.
Outcome int_round(Runtime& rt, Value value, int64_t digits);
int int_compare(Value lhs, Value rhs);  // -1, 0, 1

// out[0..an + bn) = a * b, charged and cut into pieces. REQUIRES: an >= bn >= 1; out overlaps neither.
Fallible<bool> multiply_limbs(Runtime& rt, Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn);
// Divides u[0..un) by divisor[0..n) in place, charged: the remainder stays in u[0..n), the digits go to quotient[0..un - n)
// unless it is null. REQUIRES: n >= 2, un > n, the top bit of divisor set, u[un - 1] == 0 or smaller than the divisor's top.
Fallible<bool> divide_limbs(Runtime& rt, Limb* quotient, Limb* u, size_t un, const Limb* divisor, size_t n);

}  // namespace sandboa::runtime
