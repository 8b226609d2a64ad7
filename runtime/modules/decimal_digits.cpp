// Arithmetic on coefficients of up to 256 bits.
#include "runtime/modules/decimal_digits.h"

#include <bit>

namespace sandboa::runtime::decimal {

namespace {

int bit_length(const Digits& a) {
  for (int place = 3; place >= 0; --place) {
    if (a.limb[place] != 0) return place * 64 + 64 - std::countl_zero(a.limb[place]);
  }
  return 0;
}

// Divisions cost so much a limb that it pays to count them.
Limb divide_by_limb(Digits* a, Limb divisor) {
  return limbs::divide_small(a->limb, a->limb, limbs::trimmed_size(a->limb, 4), divisor);
}

}  // namespace

int compare(const Digits& a, const Digits& b) {
  for (int place = 3; place >= 0; --place) {
    if (a.limb[place] != b.limb[place]) return a.limb[place] < b.limb[place] ? -1 : 1;
  }
  return 0;
}

int count_digits(const Digits& a) {
  if (a.is_wide()) return count_digits(a.wide());
  int digits = bit_length(a) * 1233 >> 12;
  if (digits > kMostDigits) return kMostDigits + 1;
  if (compare(a, kPowersOfTen[static_cast<size_t>(digits)]) >= 0) ++digits;
  return digits == 0 ? 1 : digits;
}

Limb divide(DoubleLimb* a, Limb b) {
  Limb high = static_cast<Limb>(*a >> 64), low = static_cast<Limb>(*a), rest = 0;
  if (high >= b) {
    rest = high % b;
    high /= b;
  } else {
    rest = high;
    high = 0;
  }
  low = limbs::divide_wide(rest, low, b, &rest);
  *a = DoubleLimb{high} << 64 | low;
  return rest;
}

Digits multiply(DoubleLimb a, DoubleLimb b) {
  Limb low = static_cast<Limb>(a), high = static_cast<Limb>(a >> 64);
  Limb other_low = static_cast<Limb>(b), other_high = static_cast<Limb>(b >> 64);
  Digits result(static_cast<DoubleLimb>(low) * other_low);
  if ((high | other_high) == 0) return result;
  DoubleLimb middle = static_cast<DoubleLimb>(high) * other_low;
  DoubleLimb sum = static_cast<DoubleLimb>(result.limb[1]) + static_cast<Limb>(middle);
  DoubleLimb top =
      static_cast<DoubleLimb>(high) * other_high + static_cast<Limb>(middle >> 64) + static_cast<Limb>(sum >> 64);
  middle = static_cast<DoubleLimb>(low) * other_high;
  sum = static_cast<DoubleLimb>(static_cast<Limb>(sum)) + static_cast<Limb>(middle);
  top += static_cast<Limb>(middle >> 64);
  top += static_cast<Limb>(sum >> 64);
  result.limb[1] = static_cast<Limb>(sum);
  result.limb[2] = static_cast<Limb>(top);
  result.limb[3] = static_cast<Limb>(top >> 64);
  return result;
}

void add(Digits* a, const Digits& b) { limbs::add(a->limb, a->limb, 4, b.limb, 4); }

void subtract(Digits* a, const Digits& b) { limbs::subtract(a->limb, a->limb, 4, b.limb, 4); }

void scale(Digits* a, int count) {
  while (count > 0) {
    int step = count < kChunkDigits ? count : kChunkDigits;
    limbs::multiply_add(a->limb, a->limb, 4, kPowersOfTen[static_cast<size_t>(step)].limb[0], 0);
    count -= step;
  }
}

Rest cut(Digits* a, int count) {
  if (count == 0) return Rest::kNone;
  // All digits but the first of those that go only say whether there is something.
  bool sticky = false;
  for (int left = count - 1; left > 0;) {
    int step = left < kChunkDigits ? left : kChunkDigits;
    sticky |= divide_by_limb(a, kPowersOfTen[static_cast<size_t>(step)].limb[0]) != 0;
    left -= step;
  }
  Limb digit = divide_by_limb(a, 10);
  if (digit == 0 && !sticky) return Rest::kNone;
  if (digit == 5 && !sticky) return Rest::kHalf;
  return digit >= 5 ? Rest::kAboveHalf : Rest::kBelowHalf;
}

Rest cut(DoubleLimb* a, int count) {
  if (count == 0) return Rest::kNone;
  bool sticky = false;
  if (count > kChunkDigits) {
    if (count > kMostWideDigits) {
      sticky = *a != 0;
      *a = 0;
    } else {
      sticky = divide(a, kPowersOfTen[static_cast<size_t>(count - kChunkDigits)].limb[0]) != 0;
    }
    count = kChunkDigits;
  }
  Limb unit = kPowersOfTen[static_cast<size_t>(count)].limb[0];
  return rest_of(divide(a, unit), unit, sticky);
}

namespace {

Limb lowest_limb(DoubleLimb a) { return static_cast<Limb>(a); }
Limb lowest_limb(const Digits& a) { return a.limb[0]; }

template <class Number>
int strip(Number* a, int64_t most, Limb (*divide_by)(Number*, Limb)) {
  int stripped = 0;
  for (int step = 16; step > 0; step /= 2) {
    while (stripped + step <= most) {
      // Most numbers end in other digits, and have not so many factors of two.
      if ((lowest_limb(*a) & ((Limb{1} << step) - 1)) != 0) break;
      Number shorter = *a;
      if (divide_by(&shorter, kPowersOfTen[static_cast<size_t>(step)].limb[0]) != 0) break;
      *a = shorter;
      stripped += step;
    }
  }
  return stripped;
}

}  // namespace

int strip_zeros(DoubleLimb* a, int64_t most) { return strip(a, most, divide); }
int strip_zeros(Digits* a, int64_t most) { return strip(a, most, divide_by_limb); }

bool divides_by_five(const Digits& a) {
  Limb sum = 0;  // 2**64 is 1 modulo 5
  for (Limb limb : a.limb) sum += limb % 5;
  return sum % 5 == 0;
}

bool divide(Digits* a, DoubleLimb b) {
  if (b >> 64 == 0) return divide_by_limb(a, static_cast<Limb>(b)) != 0;
  unsigned shift = static_cast<unsigned>(std::countl_zero(static_cast<Limb>(b >> 64)));
  b <<= shift;
  Limb divisor[2] = {static_cast<Limb>(b), static_cast<Limb>(b >> 64)};
  Limb dividend[5];
  dividend[4] = limbs::shift_left(dividend, a->limb, 4, shift);
  for (int place = 2; place >= 0; --place) a->limb[place] = limbs::divide_step(dividend + place, divisor, 2);
  a->limb[3] = 0;
  return (dividend[0] | dividend[1]) != 0;
}

}  // namespace sandboa::runtime::decimal
