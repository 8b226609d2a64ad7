#include "runtime/numbers/limbs.h"

#include <algorithm>

#include "support/check.h"

namespace sandboa::runtime::limbs {

namespace {

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

// u[0..n) -= a * factor; returns the borrow.
Limb subtract_product(Limb* u, const Limb* a, size_t n, Limb factor) {
  Limb borrow = 0;
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb product = DoubleLimb{a[i]} * factor + borrow;
    Limb low = static_cast<Limb>(product);
    borrow = static_cast<Limb>(product >> kLimbBits) + (u[i] < low);
    u[i] -= low;
  }
  return borrow;
}

}  // namespace

int compare(const Limb* a, size_t an, const Limb* b, size_t bn) {
  if (an != bn) return an < bn ? -1 : 1;
  for (size_t i = an; i-- > 0;) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

Limb add(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn) {
  Limb carry = 0;
  size_t i = 0;
  for (; i < bn; ++i) {
    Limb sum;
    bool first = __builtin_add_overflow(a[i], b[i], &sum);
    bool second = __builtin_add_overflow(sum, carry, &out[i]);
    carry = first | second;
  }
  for (; i < an && carry != 0; ++i) {
    out[i] = a[i] + 1;
    carry = out[i] == 0;
  }
  if (out != a) std::copy(a + i, a + an, out + i);
  return carry;
}

void add_in_place(Limb* a, const Limb* b, size_t bn) {
  Limb carry = add(a, a, bn, b, bn);
  for (size_t i = bn; carry != 0; ++i) carry = ++a[i] == 0;
}

void subtract(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn) {
  Limb borrow = 0;
  size_t i = 0;
  for (; i < bn; ++i) {
    Limb difference;
    bool first = __builtin_sub_overflow(a[i], b[i], &difference);
    bool second = __builtin_sub_overflow(difference, borrow, &out[i]);
    borrow = first | second;
  }
  for (; i < an && borrow != 0; ++i) {
    borrow = a[i] == 0;
    out[i] = a[i] - 1;
  }
  if (out != a) std::copy(a + i, a + an, out + i);
  DCHECK(borrow == 0);
}

Limb increment(Limb* a, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    if (++a[i] != 0) return 0;
  }
  return 1;
}

Limb shift_left(Limb* out, const Limb* a, size_t n, unsigned bits) {
  if (bits == 0) {
    for (size_t i = n; i-- > 0;) out[i] = a[i];
    return 0;
  }
  Limb leaving = n == 0 ? 0 : a[n - 1] >> (kLimbBits - bits);
  for (size_t i = n; i-- > 1;) out[i] = (a[i] << bits) | (a[i - 1] >> (kLimbBits - bits));
  if (n > 0) out[0] = a[0] << bits;
  return leaving;
}

void shift_right(Limb* out, const Limb* a, size_t n, unsigned bits) {
  if (bits == 0) {
    for (size_t i = 0; i < n; ++i) out[i] = a[i];
    return;
  }
  for (size_t i = 0; i + 1 < n; ++i) out[i] = (a[i] >> bits) | (a[i + 1] << (kLimbBits - bits));
  if (n > 0) out[n - 1] = a[n - 1] >> bits;
}

Limb multiply_add(Limb* out, const Limb* a, size_t n, Limb factor, Limb addend) {
  Limb carry = addend;
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb product = DoubleLimb{a[i]} * factor + carry;
    out[i] = static_cast<Limb>(product);
    carry = static_cast<Limb>(product >> kLimbBits);
  }
  return carry;
}

Limb add_product(Limb* out, const Limb* a, size_t n, Limb factor) {
  Limb carry = 0;
  for (size_t i = 0; i < n; ++i) {
    DoubleLimb product = DoubleLimb{a[i]} * factor + out[i] + carry;
    out[i] = static_cast<Limb>(product);
    carry = static_cast<Limb>(product >> kLimbBits);
  }
  return carry;
}

Limb divide_small(Limb* out, const Limb* a, size_t n, Limb divisor) {
  Limb remainder = 0;
  for (size_t i = n; i-- > 0;) out[i] = divide_wide(remainder, a[i], divisor, &remainder);
  return remainder;
}

Limb multiply_modulo(Limb a, Limb b, Limb modulus) {
  DoubleLimb product = DoubleLimb{a} * b;  // its high limb is below the modulus, as a is
  Limb remainder;
  divide_wide(static_cast<Limb>(product >> kLimbBits), static_cast<Limb>(product), modulus, &remainder);
  return remainder;
}

Limb divide_step(Limb* u, const Limb* divisor, size_t n) {
  Limb top = divisor[n - 1];
  Limb digit;
  if (u[n] >= top) {
    digit = ~Limb{0};  // the estimate would not fit; at most two too large
  } else {
    Limb remainder;
    digit = divide_wide(u[n], u[n - 1], top, &remainder);
    // With the second limb the estimate is at most one too large.
    while (DoubleLimb{digit} * divisor[n - 2] > ((DoubleLimb{remainder} << kLimbBits) | u[n - 2])) {
      --digit;
      remainder += top;
      if (remainder < top) break;
    }
  }
  Limb borrow = subtract_product(u, divisor, n, digit);
  bool too_large = u[n] < borrow;
  u[n] -= borrow;
  while (too_large) {
    --digit;
    Limb carry = add(u, u, n, divisor, n);
    u[n] += carry;
    too_large = !(carry != 0 && u[n] == 0);
  }
  return digit;
}

}  // namespace sandboa::runtime::limbs
