// Sums, differences, products, and making ints. Values of up to two limbs take a path of their own in registers: programs
// that hash or mix in 64 bits live there.
#include <cmath>
#include <cstring>

#include "runtime/numbers/big_int.h"
#include "runtime/numbers/int_operand.h"

namespace sandboa::runtime {

namespace {

// Below this many limbs schoolbook multiplication beats the library, conversions included.
constexpr size_t kLibraryLimbs = 64;

// lhs + rhs, or lhs - rhs, for operands of any size.
SANDBOA_NOINLINE Outcome add_signed(Runtime& rt, Value lhs, Value rhs, bool negate_rhs) {
  IntOperand a(lhs), b(rhs);
  bool b_negative = b.negative != negate_rhs;
  const IntOperand* larger = &a;
  const IntOperand* smaller = &b;
  bool negative = a.negative;
  int order = limbs::compare(a.limbs, a.count, b.limbs, b.count);
  if (order < 0) {
    std::swap(larger, smaller);
    negative = b_negative;
  }
  TRY(rt.charge(1 + larger->count / 4));
  if (a.negative == b_negative) {
    TRY(check_int_size(rt, larger->count + 1));
    BigInt* sum = TRY_NEW(rt, new_big_int(rt, larger->count + 1, negative));
    sum->limbs()[larger->count] = limbs::add(sum->limbs(), larger->limbs, larger->count, smaller->limbs, smaller->count);
    return finish_int(rt, sum);
  }
  if (order == 0) return Value::small_int(0);
  BigInt* difference = TRY_NEW(rt, new_big_int(rt, larger->count, negative));
  limbs::subtract(difference->limbs(), larger->limbs, larger->count, smaller->limbs, smaller->count);
  return finish_int(rt, difference);
}

// The same for two that lie in registers, unless the sum has three limbs.
SANDBOA_ALWAYS_INLINE bool add_wide(const WideInt& a, const WideInt& b, WideInt* sum) {
  if (a.negative == b.negative) {
    sum->negative = a.negative;
    return !__builtin_add_overflow(a.magnitude, b.magnitude, &sum->magnitude);
  }
  bool is_larger = a.magnitude >= b.magnitude;
  sum->negative = is_larger ? a.negative : b.negative;
  sum->magnitude = is_larger ? a.magnitude - b.magnitude : b.magnitude - a.magnitude;
  return true;
}

SANDBOA_NOINLINE Outcome multiply_large(Runtime& rt, Value lhs, Value rhs) {
  IntOperand a(lhs), b(rhs);
  if (a.count == 0 || b.count == 0) return Value::small_int(0);
  TRY(check_int_size(rt, a.count + b.count));
  BigInt* product = TRY_NEW(rt, new_big_int(rt, a.count + b.count, a.negative != b.negative));
  const IntOperand& longer = a.count >= b.count ? a : b;
  const IntOperand& shorter = a.count >= b.count ? b : a;
  TRY(multiply_limbs(rt, product->limbs(), longer.limbs, longer.count, shorter.limbs, shorter.count));
  return finish_int(rt, product);
}

// out[0..an + bn) += a * b; `scratch` has room for the product. Schoolbook if the library runs out of memory.
void add_block_product(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn, Limb* scratch) {
  if (!big_int::multiply_block(scratch, a, an, b, bn)) {
    std::memset(scratch, 0, (an + bn) * sizeof(Limb));
    for (size_t i = 0; i < bn; ++i) scratch[i + an] = limbs::add_product(scratch + i, a, an, b[i]);
  }
  limbs::add_in_place(out, scratch, an + bn);
}

// Both operands are long: blocks of the library's size, each charged before it is computed.
SANDBOA_NOINLINE Fallible<bool> multiply_blocks(Runtime& rt, Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn) {
  size_t block = std::min(bn, big_int::kMaxBlockLimbs);
  BigInt* scratch = TRY_NEW(rt, new_big_int(rt, 2 * block));
  TRY(rt.charge((an + bn) / 16));
  std::memset(out, 0, (an + bn) * sizeof(Limb));
  for (size_t j = 0; j < bn; j += block) {
    size_t b_size = std::min(block, bn - j);
    for (size_t i = 0; i < an; i += block) {
      size_t a_size = std::min(block, an - i);
      TRY(rt.charge(1 + a_size * b_size / 8));
      add_block_product(out + i + j, a + i, a_size, b + j, b_size, scratch->limbs());
    }
  }
  rt.heap.release(scratch);
  return true;
}

}  // namespace

BigInt* new_big_int(Runtime& rt, uint64_t count, bool negative) {
  uint16_t flags = negative ? kKindFlag0 : 0;
  auto* big = rt.allocate<BigInt>(TypeId::kInt, Kind::kInt, count * sizeof(Limb), flags);
  if (big != nullptr) big->limb_count = count;
  return big;
}

Value finish_int(Runtime& rt, BigInt* big) {
  uint64_t count = limbs::trimmed_size(big->limbs(), big->limb_count);
  big->limb_count = count;
  if (count > 1) return big;
  Limb magnitude = count == 0 ? 0 : big->limbs()[0];
  bool negative = big->negative();
  constexpr Limb kLargest = static_cast<Limb>(Value::kMaxSmallInt);
  if (magnitude > kLargest + (negative ? 1 : 0)) return big;
  rt.heap.release(big);
  return Value::small_int(static_cast<int64_t>(negative ? Limb{0} - magnitude : magnitude));
}

SANDBOA_NOINLINE Outcome make_wide_int_slowly(Runtime& rt, DoubleLimb magnitude, bool negative) {
  Limb high = static_cast<Limb>(magnitude >> 64);
  BigInt* big = TRY_NEW(rt, new_big_int(rt, high != 0 ? 2 : 1, negative));
  big->limbs()[0] = static_cast<Limb>(magnitude);
  if (high != 0) big->limbs()[1] = high;
  return Value(big);
}

Outcome make_boxed_int(Runtime& rt, __int128 value) {
  bool negative = value < 0;
  DoubleLimb magnitude = static_cast<DoubleLimb>(value);
  return make_wide_int(rt, negative ? DoubleLimb{0} - magnitude : magnitude, negative);
}

Outcome make_int_from_double(Runtime& rt, double value) {
  if (std::fabs(value) < 0x1p62) return Value::small_int(static_cast<int64_t>(value));
  if (std::isnan(value)) return rt.raise_value_error("cannot convert float NaN to integer");
  if (std::isinf(value)) return rt.raise(TypeId::kOverflowError, "cannot convert float infinity to integer");
  int exponent = 0;
  double fraction = std::frexp(std::fabs(value), &exponent);
  Limb mantissa = static_cast<Limb>(std::ldexp(fraction, 53));
  unsigned shift = static_cast<unsigned>(exponent - 53);  // at least 10, as the value has 63 bits or more
  uint64_t count = (static_cast<uint64_t>(exponent) + 63) / 64 + 1;
  BigInt* big = TRY_NEW(rt, new_big_int(rt, count, value < 0));
  std::memset(big->limbs(), 0, count * sizeof(Limb));
  DoubleLimb shifted = DoubleLimb{mantissa} << (shift % 64);
  big->limbs()[shift / 64] = static_cast<Limb>(shifted);
  if (Limb high = static_cast<Limb>(shifted >> 64); high != 0) big->limbs()[shift / 64 + 1] = high;
  return finish_int(rt, big);
}

Outcome int_add(Runtime& rt, Value lhs, Value rhs) {
  WideInt a, b, sum;
  if (load_wide_int(lhs, &a) && load_wide_int(rhs, &b) && add_wide(a, b, &sum)) {
    return make_wide_int(rt, sum.magnitude, sum.negative);
  }
  return add_signed(rt, lhs, rhs, false);
}

Outcome int_subtract(Runtime& rt, Value lhs, Value rhs) {
  WideInt a, b, difference;
  if (load_wide_int(lhs, &a) && load_wide_int(rhs, &b)) {
    b.negative = !b.negative;
    if (add_wide(a, b, &difference)) return make_wide_int(rt, difference.magnitude, difference.negative);
  }
  return add_signed(rt, lhs, rhs, true);
}

Outcome int_multiply(Runtime& rt, Value lhs, Value rhs) {
  WideInt a, b;
  if (load_wide_int(lhs, &a) && load_wide_int(rhs, &b)) {
    bool negative = a.negative != b.negative;
    if ((a.high() | b.high()) == 0) return make_wide_int(rt, DoubleLimb{a.low()} * b.low(), negative);
    DoubleLimb product;
    if (!__builtin_mul_overflow(a.magnitude, b.magnitude, &product)) return make_wide_int(rt, product, negative);
  }
  return multiply_large(rt, lhs, rhs);
}

Fallible<bool> multiply_limbs(Runtime& rt, Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn) {
  if (bn >= kLibraryLimbs) return multiply_blocks(rt, out, a, an, b, bn);
  std::memset(out, 0, an * sizeof(Limb));
  for (size_t i = 0; i < bn; ++i) {
    TRY(rt.charge(1 + an / 4));
    out[i + an] = limbs::add_product(out + i, a, an, b[i]);
  }
  return true;
}

Outcome int_negate(Runtime& rt, Value operand) {
  WideInt value;
  if (load_wide_int(operand, &value)) return make_wide_int(rt, value.magnitude, !value.negative);
  IntOperand a(operand);
  TRY(rt.charge(1 + a.count / 16));
  BigInt* result = TRY_NEW(rt, new_big_int(rt, a.count, !a.negative));
  std::memcpy(result->limbs(), a.limbs, a.count * sizeof(Limb));
  return Value(result);
}

Outcome int_absolute(Runtime& rt, Value operand) {
  return int_sign(operand) < 0 ? int_negate(rt, operand) : Outcome(int_from_bool(operand));
}

}  // namespace sandboa::runtime
