// Coefficients of up to 256 bits in registers and on the stack: what the kernels of the module decimal compute with.
//
// Pure functions; nothing is allocated or charged here. Any thread.
#pragma once

#include <array>
#include <cstdint>

#include "runtime/numbers/limbs.h"

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
// a /= 10**count. REQUIRES: 0 <= count <= kMostDigits.
Rest cut(Digits* a, int count);
// Takes zeros off the end, `most` at most; answers how many. REQUIRES: a is not zero.
int strip_zeros(Digits* a, int64_t most);
bool divides_by_five(const Digits& a);
// a /= b, and whether something is left over. REQUIRES: b != 0.
bool divide(Digits* a, DoubleLimb b);
// 10**count. REQUIRES: 0 <= count <= kMostWideDigits.
DoubleLimb power_of_ten(int count);

}  // namespace sandboa::runtime::decimal
