// Coefficients of up to 256 bits in registers and on the stack: what the kernels of the module decimal compute with.
//
// Pure functions; nothing is allocated or charged here. Any thread.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "runtime/numbers/limbs.h"
#include "support/check.h"

namespace sandboa::runtime::decimal {

using limbs::DoubleLimb;
using limbs::Limb;

constexpr int kMostDigits = 77;      // 10**77 is below 2**256
constexpr int kMostWideDigits = 38;  // 10**38 is below 2**128
constexpr int kChunkDigits = 19;     // 10**19 is below 2**64

// Four limbs, the lowest first.
struct Digits {
  Limb limb[4] = {};

  Digits() = default;
  constexpr explicit Digits(DoubleLimb value) : limb{static_cast<Limb>(value), static_cast<Limb>(value >> 64), 0, 0} {}
  bool is_zero() const { return (limb[0] | limb[1] | limb[2] | limb[3]) == 0; }
  bool is_wide() const { return (limb[2] | limb[3]) == 0; }
  // REQUIRES: is_wide().
  DoubleLimb wide() const { return static_cast<DoubleLimb>(limb[1]) << 64 | limb[0]; }
};

constexpr std::array<Digits, kMostDigits + 1> make_powers_of_ten() {
  std::array<Digits, kMostDigits + 1> powers{};
  powers[0].limb[0] = 1;
  for (int count = 1; count <= kMostDigits; ++count) {
    DoubleLimb carry = 0;
    for (int place = 0; place < 4; ++place) {
      carry += static_cast<DoubleLimb>(powers[static_cast<size_t>(count - 1)].limb[place]) * 10;
      powers[static_cast<size_t>(count)].limb[place] = static_cast<Limb>(carry);
      carry >>= 64;
    }
  }
  return powers;
}
inline constexpr std::array<Digits, kMostDigits + 1> kPowersOfTen = make_powers_of_ten();

// 10**count. REQUIRES: 0 <= count <= kMostWideDigits.
inline DoubleLimb power_of_ten(int count) { return kPowersOfTen[static_cast<size_t>(count)].wide(); }

// ---- coefficients of two limbs

inline int bit_length(DoubleLimb value) {
  auto high = static_cast<Limb>(value >> 64);
  return high != 0 ? 128 - std::countl_zero(high) : 64 - std::countl_zero(static_cast<Limb>(value));
}
// Decimal digits of the number; 1 for zero.
SANDBOA_ALWAYS_INLINE int count_digits(DoubleLimb value) {
  // log10(2) is a little more than 1233 / 4096.
  int digits = bit_length(value) * 1233 >> 12;
  digits += value >= power_of_ten(digits);
  return digits == 0 ? 1 : digits;
}
// a * 10**count if that is below 2**127. False: it is not. REQUIRES: count >= 0.
SANDBOA_ALWAYS_INLINE bool scale_wide(DoubleLimb* a, int64_t count) {
  if (count == 0) return (*a >> 127) == 0;
  if (count > kMostWideDigits || bit_length(*a) + bit_length(power_of_ten(static_cast<int>(count))) > 127) return false;
  *a *= power_of_ten(static_cast<int>(count));
  return true;
}
// a /= b; answers what is left over. REQUIRES: b != 0.
Limb divide(DoubleLimb* a, Limb b);
inline bool divides_by_five(DoubleLimb a) {
  // 2**64 is 1 modulo 5.
  return (static_cast<Limb>(a) % 5 + static_cast<Limb>(a >> 64) % 5) % 5 == 0;
}

// ---- of four

// -1, 0 or 1.
int compare(const Digits& a, const Digits& b);
// Decimal digits of the number; 1 for zero.
int count_digits(const Digits& a);
// a * b.
Digits multiply(DoubleLimb a, DoubleLimb b);
// a += b. REQUIRES: the sum fits.
void add(Digits* a, const Digits& b);
// a -= b. REQUIRES: a >= b.
void subtract(Digits* a, const Digits& b);
// a *= 10**count. REQUIRES: count >= 0, and the product has at most kMostDigits digits.
void scale(Digits* a, int count);

// What a division left over, compared with the divisor: all that a rounding must know.
enum class Rest : uint8_t { kNone, kBelowHalf, kHalf, kAboveHalf };
// What `left`, and behind it something or nothing, is of a unit. REQUIRES: an even one.
inline Rest rest_of(Limb left, Limb unit, bool sticky) {
  Limb half = unit / 2;
  if (left == 0 && !sticky) return Rest::kNone;
  if (left == half) return sticky ? Rest::kAboveHalf : Rest::kHalf;
  return left > half ? Rest::kAboveHalf : Rest::kBelowHalf;
}
// a /= 10**count. REQUIRES: 0 <= count <= kMostDigits.
Rest cut(Digits* a, int count);
Rest cut(DoubleLimb* a, int count);
// a /= kUnit, by products. `sticky`: whether there is something behind the last digit.
template <Limb kUnit>
SANDBOA_ALWAYS_INLINE Rest cut_unit(DoubleLimb* a, bool sticky) {
  static_assert(kUnit < Limb{1} << 32);
  constexpr auto kWhole = static_cast<Limb>((DoubleLimb{1} << 64) / kUnit),
                 kPart = static_cast<Limb>((DoubleLimb{1} << 64) % kUnit);
  Limb high = static_cast<Limb>(*a >> 64), low = static_cast<Limb>(*a);
  Limb over = high % kUnit, tail = over * kPart + low % kUnit;
  *a = DoubleLimb{high / kUnit} << 64 | (over * kWhole + low / kUnit + tail / kUnit);
  return rest_of(tail % kUnit, kUnit, sticky);
}
// As cut(), for results of operations, which mostly have a digit or two too many.
SANDBOA_ALWAYS_INLINE Rest cut_few(DoubleLimb* a, int64_t count, bool sticky) {
  if (count == 1) return cut_unit<10>(a, sticky);
  if (count == 2) return cut_unit<100>(a, sticky);
  // A last digit of 0 or 5 would look as if there were nothing behind it, or a half of one.
  if (sticky) *a += divides_by_five(*a);
  return cut(a, static_cast<int>(count));
}
// Takes zeros off the end, `most` at most; answers how many. REQUIRES: a is not zero.
int strip_zeros(Digits* a, int64_t most);
int strip_zeros(DoubleLimb* a, int64_t most);
bool divides_by_five(const Digits& a);
// a /= b, and whether something is left over. REQUIRES: b != 0.
bool divide(Digits* a, DoubleLimb b);

}  // namespace sandboa::runtime::decimal
