// Loops over little-endian arrays of 64-bit limbs: what integers of more than two limbs are made of.
//
// Invariants: sizes are given by the caller and nothing is allocated or charged here; outputs may be the same array as an
// input of the same start, unless noted. Pure functions; any thread.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace sandboa::runtime::limbs {

using Limb = uint64_t;
using DoubleLimb = unsigned __int128;
constexpr int kLimbBits = 64;

// High:low divided by divisor. REQUIRES: high < divisor, so that the quotient fits; the compiler cannot know that and would
// call a library routine ten times as slow.
inline Limb divide_wide(Limb high, Limb low, Limb divisor, Limb* remainder) {
#if defined(__x86_64__)
  Limb quotient;
  __asm__("divq %4" : "=a"(quotient), "=d"(*remainder) : "a"(low), "d"(high), "r"(divisor) : "cc");
  return quotient;
#else
  DoubleLimb dividend = (DoubleLimb{high} << kLimbBits) | low;
  *remainder = static_cast<Limb>(dividend % divisor);
  return static_cast<Limb>(dividend / divisor);
#endif
}

// Size without leading zero limbs.
inline size_t trimmed_size(const Limb* a, size_t n) {
  while (n > 0 && a[n - 1] == 0) --n;
  return n;
}

// REQUIRES: n == 0 or a[n - 1] != 0.
inline uint64_t bit_length(const Limb* a, size_t n) {
  return n == 0 ? 0 : n * kLimbBits - static_cast<unsigned>(std::countl_zero(a[n - 1]));
}

// Sign of a - b. REQUIRES: both trimmed.
int compare(const Limb* a, size_t an, const Limb* b, size_t bn);

// out[0..an) = a + b; returns the carry. REQUIRES: an >= bn.
Limb add(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn);
// a += b, rippling no further than the carry goes. REQUIRES: the sum fits a.
void add_in_place(Limb* a, const Limb* b, size_t bn);
// out[0..an) = a - b. REQUIRES: a >= b, an >= bn.
void subtract(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn);
// a += 1; returns the carry.
Limb increment(Limb* a, size_t n);

// Shifts by 0..63 bits. Left: returns the bits that leave at the top, and out may lie at or above a. Right: out at or below
// a.
Limb shift_left(Limb* out, const Limb* a, size_t n, unsigned bits);
void shift_right(Limb* out, const Limb* a, size_t n, unsigned bits);

// out = a * factor + addend; returns the top limb.
Limb multiply_add(Limb* out, const Limb* a, size_t n, Limb factor, Limb addend);
// out[0..n) += a * factor; returns the carry. REQUIRES: no overlap.
Limb add_product(Limb* out, const Limb* a, size_t n, Limb factor);
// out = a / divisor; returns the remainder.
Limb divide_small(Limb* out, const Limb* a, size_t n, Limb divisor);

// a * b % modulus. REQUIRES: a < modulus.
Limb multiply_modulo(Limb a, Limb b, Limb modulus);

// One step of schoolbook division (Knuth, volume 2, 4.3.1, algorithm D): subtracts q * divisor from u[0..n] and returns the
// digit q. REQUIRES: n >= 2, the top bit of divisor set, u[0..n] < divisor * 2**64.
Limb divide_step(Limb* u, const Limb* divisor, size_t n);

}  // namespace sandboa::runtime::limbs
