// Shifts and bit operations. Negative ints behave as infinitely long two's complement numbers.
#include <cstring>

#include "runtime/numbers/int_operand.h"

namespace sandboa::runtime {

using operations::BinaryOperator;

namespace {

// Limbs of the two's complement form, one after the other, for as long as they are asked for.
class TwosComplementReader {
 public:
  explicit TwosComplementReader(const IntOperand& operand) : operand_(operand), carry_(operand.negative) {}
  Limb next() {
    Limb limb = index_ < operand_.count ? operand_.limbs[index_] : 0;
    ++index_;
    if (!operand_.negative) return limb;
    limb = ~limb + carry_;
    carry_ = carry_ && limb == 0;
    return limb;
  }

 private:
  const IntOperand& operand_;
  uint64_t index_ = 0;
  bool carry_;
};

template <class Bits>
SANDBOA_ALWAYS_INLINE Bits apply(BinaryOperator op, Bits a, Bits b) {
  return op == BinaryOperator::kBitAnd ? a & b : op == BinaryOperator::kBitOr ? a | b : a ^ b;
}

SANDBOA_NOINLINE Outcome bitwise_large(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  IntOperand a(lhs), b(rhs);
  uint64_t count = std::max(a.count, b.count) + 1;
  if (op == BinaryOperator::kBitAnd && !a.negative && !b.negative) count = std::min(a.count, b.count) + 1;
  bool negative = apply<Limb>(op, a.negative, b.negative) != 0;
  TRY(check_int_size(rt, count));
  BigInt* result = TRY_NEW(rt, new_big_int(rt, count, negative));
  TRY(rt.charge(1 + count / 2));
  TwosComplementReader read_a(a), read_b(b);
  Limb* out = result->limbs();
  bool carry = negative;
  for (uint64_t i = 0; i < count; ++i) {
    Limb limb = apply(op, read_a.next(), read_b.next());
    if (negative) {  // back to a magnitude
      limb = ~limb + carry;
      carry = carry && limb == 0;
    }
    out[i] = limb;
  }
  return finish_int(rt, result);
}

SANDBOA_NOINLINE Outcome shift_left_large(Runtime& rt, Value lhs, uint64_t distance) {
  IntOperand a(lhs);
  uint64_t words = distance / 64;
  TRY(check_int_size(rt, words + a.count + 1));
  BigInt* result = TRY_NEW(rt, new_big_int(rt, words + a.count + 1, a.negative));
  TRY(rt.charge(1 + a.count / 4 + words / 16));
  Limb* out = result->limbs();
  std::memset(out, 0, words * sizeof(Limb));
  out[words + a.count] = limbs::shift_left(out + words, a.limbs, a.count, distance % 64);
  return finish_int(rt, result);
}

SANDBOA_NOINLINE Outcome shift_right_large(Runtime& rt, Value lhs, uint64_t distance) {
  IntOperand a(lhs);
  uint64_t words = distance / 64;
  if (words >= a.count) return Value::small_int(a.negative ? -1 : 0);
  uint64_t count = a.count - words;
  BigInt* result = TRY_NEW(rt, new_big_int(rt, count + 1, a.negative));
  TRY(rt.charge(1 + a.count / 4));
  Limb* out = result->limbs();
  limbs::shift_right(out, a.limbs + words, count, distance % 64);
  out[count] = 0;
  if (a.negative) {  // towards minus infinity: if bits fall off, one more
    bool lost = limbs::trimmed_size(a.limbs, words) != 0 || (a.limbs[words] & ((Limb{1} << (distance % 64)) - 1)) != 0;
    if (lost) limbs::increment(out, count + 1);
  }
  return finish_int(rt, result);
}

}  // namespace

Outcome int_shift_left(Runtime& rt, Value lhs, Value rhs) {
  WideInt value;
  if (rhs.is_small_int() && static_cast<uint64_t>(rhs.small_int()) < 128 && load_wide_int(lhs, &value)) {
    DoubleLimb shifted = value.magnitude << rhs.small_int();
    if (shifted >> rhs.small_int() == value.magnitude) return make_wide_int(rt, shifted, value.negative);
  }
  if (int_sign(rhs) < 0) return rt.raise_value_error("negative shift count");
  if (int_sign(lhs) == 0) return Value::small_int(0);
  int64_t distance;
  if (!int_fits_int64(rhs, &distance)) return rt.raise(TypeId::kOverflowError, "too many digits in integer");
  return shift_left_large(rt, lhs, static_cast<uint64_t>(distance));
}

Outcome int_shift_right(Runtime& rt, Value lhs, Value rhs) {
  WideInt value;
  if (rhs.is_small_int() && static_cast<uint64_t>(rhs.small_int()) < 128 && load_wide_int(lhs, &value)) {
    if (!value.negative) return make_wide_int(rt, value.magnitude >> rhs.small_int(), false);
    // Towards minus infinity; a box of a guest class may hold zero.
    if (value.magnitude != 0) return make_wide_int(rt, ((value.magnitude - 1) >> rhs.small_int()) + 1, true);
  }
  if (int_sign(rhs) < 0) return rt.raise_value_error("negative shift count");
  int64_t distance;
  if (!int_fits_int64(rhs, &distance)) return Value::small_int(int_sign(lhs) < 0 ? -1 : 0);
  return shift_right_large(rt, lhs, static_cast<uint64_t>(distance));
}

namespace {

// The lower 128 bits of the two's complement form.
DoubleLimb lower_bits(const WideInt& value) { return value.negative ? DoubleLimb{0} - value.magnitude : value.magnitude; }

}  // namespace

template <BinaryOperator kOp>
Outcome int_bitwise(Runtime& rt, Value lhs, Value rhs) {
  WideInt a, b;
  if (load_wide_int(lhs, &a) && load_wide_int(rhs, &b)) {
    if (!a.negative && !b.negative) return make_wide_int(rt, apply(kOp, a.magnitude, b.magnitude), false);
    bool negative = apply(kOp, Limb{a.negative}, Limb{b.negative}) != 0;
    DoubleLimb bits = apply(kOp, lower_bits(a), lower_bits(b));
    // All bits beyond these are the sign. -2**128 alone has a magnitude of three limbs.
    if (!negative || bits != 0) return make_wide_int(rt, negative ? DoubleLimb{0} - bits : bits, negative);
  }
  return bitwise_large(rt, kOp, lhs, rhs);
}
template Outcome int_bitwise<BinaryOperator::kBitAnd>(Runtime& rt, Value lhs, Value rhs);
template Outcome int_bitwise<BinaryOperator::kBitOr>(Runtime& rt, Value lhs, Value rhs);
template Outcome int_bitwise<BinaryOperator::kBitXor>(Runtime& rt, Value lhs, Value rhs);

Outcome int_invert(Runtime& rt, Value operand) { return int_subtract(rt, Value::small_int(-1), operand); }

}  // namespace sandboa::runtime
