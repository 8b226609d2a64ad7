#include "runtime/numbers/limbs.h"

#include <algorithm>

#include "support/check.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sandboa::runtime::limbs {

namespace {

// *out = a + b + carry, or a - b - borrow; answers the carry. With the instructions made for it where there are any.
inline uint8_t add_with_carry(uint8_t carry, Limb a, Limb b, Limb* out) {
#if defined(__x86_64__)
  unsigned long long sum;
  carry = _addcarry_u64(carry, a, b, &sum);
  *out = sum;
  return carry;
#else
  DoubleLimb sum = DoubleLimb{a} + b + carry;
  *out = static_cast<Limb>(sum);
  return static_cast<uint8_t>(sum >> kLimbBits);
#endif
}
inline uint8_t subtract_with_borrow(uint8_t borrow, Limb a, Limb b, Limb* out) {
#if defined(__x86_64__)
  unsigned long long difference;
  borrow = _subborrow_u64(borrow, a, b, &difference);
  *out = difference;
  return borrow;
#else
  DoubleLimb difference = DoubleLimb{a} - b - borrow;
  *out = static_cast<Limb>(difference);
  return static_cast<uint8_t>(difference >> kLimbBits) & 1;
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
  uint8_t carry = 0;
  size_t i = 0;
  for (; i + 4 <= bn; i += 4) {  // the carry stays in its flag between these
    carry = add_with_carry(carry, a[i], b[i], &out[i]);
    carry = add_with_carry(carry, a[i + 1], b[i + 1], &out[i + 1]);
    carry = add_with_carry(carry, a[i + 2], b[i + 2], &out[i + 2]);
    carry = add_with_carry(carry, a[i + 3], b[i + 3], &out[i + 3]);
  }
  for (; i < bn; ++i) carry = add_with_carry(carry, a[i], b[i], &out[i]);
  for (; i < an && carry != 0; ++i) {
    out[i] = a[i] + 1;
    carry = out[i] == 0;
  }
  if (out != a) {
    for (; i < an; ++i) out[i] = a[i];
  }
  return carry;
}

void add_in_place(Limb* a, const Limb* b, size_t bn) {
  Limb carry = add(a, a, bn, b, bn);
  for (size_t i = bn; carry != 0; ++i) carry = ++a[i] == 0;
}

void subtract(Limb* out, const Limb* a, size_t an, const Limb* b, size_t bn) {
  uint8_t borrow = 0;
  size_t i = 0;
  for (; i + 4 <= bn; i += 4) {
    borrow = subtract_with_borrow(borrow, a[i], b[i], &out[i]);
    borrow = subtract_with_borrow(borrow, a[i + 1], b[i + 1], &out[i + 1]);
    borrow = subtract_with_borrow(borrow, a[i + 2], b[i + 2], &out[i + 2]);
    borrow = subtract_with_borrow(borrow, a[i + 3], b[i + 3], &out[i + 3]);
  }
  for (; i < bn; ++i) borrow = subtract_with_borrow(borrow, a[i], b[i], &out[i]);
  for (; i < an && borrow != 0; ++i) {
    borrow = a[i] == 0;
    out[i] = a[i] - 1;
  }
  if (out != a) {
    for (; i < an; ++i) out[i] = a[i];
  }
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
