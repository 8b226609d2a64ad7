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

// Uninitialised limbs of a result.
SANDBOA_ALWAYS_INLINE BigInt* place_big_int(Runtime& rt, uint64_t count, bool negative) {
  uint16_t flags = negative ? kKindFlag0 : 0;
  auto* big = rt.allocate<BigInt>(TypeId::kInt, Kind::kInt, count * sizeof(Limb), flags);
  if (big != nullptr) big->limb_count = count;
  return big;
}

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

SANDBOA_NOINLINE Outcome multiply_large(Runtime& rt, const IntOperand& a, const IntOperand& b) {
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

BigInt* new_big_int(Runtime& rt, uint64_t count, bool negative) { return place_big_int(rt, count, negative); }

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

Outcome make_int_from_magnitude(Runtime& rt, DoubleLimb magnitude, bool negative) {
  constexpr DoubleLimb kLargest = static_cast<DoubleLimb>(Value::kMaxSmallInt);
  if (magnitude <= kLargest + (negative ? 1 : 0)) {
    Limb low = static_cast<Limb>(magnitude);
    return Value::small_int(static_cast<int64_t>(negative ? Limb{0} - low : low));
  }
  Limb high = static_cast<Limb>(magnitude >> 64);
  BigInt* big = TRY_NEW(rt, new_big_int(rt, high != 0 ? 2 : 1, negative));
  big->limbs()[0] = static_cast<Limb>(magnitude);
  if (high != 0) big->limbs()[1] = high;
  return Value(big);
}

Outcome make_boxed_int(Runtime& rt, __int128 value) {
  bool negative = value < 0;
  DoubleLimb magnitude = static_cast<DoubleLimb>(value);
  return make_int_from_magnitude(rt, negative ? DoubleLimb{0} - magnitude : magnitude, negative);
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
  __int128 a, b, sum;
  if (load_int128(lhs, &a) && load_int128(rhs, &b) && !__builtin_add_overflow(a, b, &sum)) return make_int128(rt, sum);
  return add_signed(rt, lhs, rhs, false);
}

Outcome int_add_boxed(Runtime& rt, Value lhs, Value rhs) {
  const auto* a = lhs.as<const BigInt>();
  const auto* b = rhs.as<const BigInt>();
  if (a->negative() != b->negative() || a->limb_count + b->limb_count <= 2) return int_add(rt, lhs, rhs);
  // The sum of two of one sign is none that lies inline.
  if (a->limb_count < b->limb_count) std::swap(a, b);
  uint64_t count = a->limb_count;
  TRY(rt.charge(1 + count / 4));
  TRY(check_int_size(rt, count + 1));
  BigInt* sum = TRY_NEW(rt, place_big_int(rt, count + 1, a->negative()));
  Limb carry = limbs::add(sum->limbs(), a->limbs(), count, b->limbs(), b->limb_count);
  sum->limbs()[count] = carry;
  sum->limb_count = count + carry;
  return sum;
}

Outcome int_subtract(Runtime& rt, Value lhs, Value rhs) {
  __int128 a, b, difference;
  if (load_int128(lhs, &a) && load_int128(rhs, &b) && !__builtin_sub_overflow(a, b, &difference)) {
    return make_int128(rt, difference);
  }
  return add_signed(rt, lhs, rhs, true);
}

Outcome int_multiply(Runtime& rt, Value lhs, Value rhs) {
  IntOperand a(lhs), b(rhs);
  if (a.count == 1 && b.count == 1) {
    return make_int_from_magnitude(rt, DoubleLimb{a.limbs[0]} * b.limbs[0], a.negative != b.negative);
  }
  return multiply_large(rt, a, b);
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
  __int128 value;
  if (load_int128(operand, &value)) return make_int128(rt, -value);
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
