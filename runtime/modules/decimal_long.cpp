#include "runtime/modules/decimal_long.h"

#include <algorithm>

#include "runtime/types/containers.h"
#include "support/copy.h"

namespace sandboa::runtime::decimal {

namespace {

constexpr size_t kMostLimbs = 32;
constexpr int64_t kMostPlaces = 620;  // of a shift; 10**617 is longer than what fits

// The lowest limb first, the highest one that counts is not zero; those behind are anything.
struct Long {
  size_t count = 0;
  Limb limb[kMostLimbs];

  void trim() { count = limbs::trimmed_size(limb, count); }
  bool is_zero() const { return count == 0; }
};

struct LongNumber {
  bool negative;
  int64_t exponent;
  Long digits;
};

// False: no int, or too long.
SANDBOA_ALWAYS_INLINE bool load(Value value, Long* out, bool* negative) {
  if (value.is_small_int()) {
    int64_t small = value.small_int();
    *negative = small < 0;
    out->limb[0] = small < 0 ? Limb{0} - static_cast<Limb>(small) : static_cast<Limb>(small);
    out->count = small != 0;
    return true;
  }
  if (!has_kind(value, Kind::kInt)) return false;
  const auto* big = value.as<const BigInt>();
  if (big->limb_count > kMostLimbs) return false;
  *negative = big->negative() && big->limb_count != 0;
  out->count = big->limb_count;
  support::copy_bytes(out->limb, big->limbs(), out->count * sizeof(Limb));
  return true;
}

// False: not a finite number, nor an int, or too long.
SANDBOA_ALWAYS_INLINE bool load(const Context& context, Value value, LongNumber* out) {
  if (!value.is_object() || value.object()->type != context.number) {
    out->exponent = 0;
    return !is_of_guest_class(value) && load(value, &out->digits, &out->negative);
  }
  if (!has_members(value, kNumberMembers)) return false;
  Value sign = member_of(value.object(), kSign), exponent = member_of(value.object(), kExponent);
  if (!Value::from_bits(sign.bits() & exponent.bits()).is_small_int()) return false;
  out->exponent = exponent.small_int();
  bool is_near = out->exponent > -kMostExponent && out->exponent < kMostExponent, is_below_zero;
  bool is_loaded = is_near && load(member_of(value.object(), kCoefficient), &out->digits, &is_below_zero) && !is_below_zero;
  out->negative = is_negative(sign);
  return is_loaded;
}

Limb chunk(int64_t places) { return static_cast<Limb>(power_of_ten(static_cast<int>(places))); }

// a *= 10**places. False: too long.
bool scale(Long* a, int64_t places) {
  if (places > kMostPlaces) return false;
  for (; places > 0 && !a->is_zero(); places -= kChunkDigits) {
    Limb top = limbs::multiply_add(a->limb, a->limb, a->count, chunk(std::min<int64_t>(places, kChunkDigits)), 0);
    if (top == 0) continue;
    if (a->count == kMostLimbs) return false;
    a->limb[a->count++] = top;
  }
  return true;
}

int compare(const Long& a, const Long& b) { return limbs::compare(a.limb, a.count, b.limb, b.count); }

// REQUIRES: not zero.
int64_t count_digits(const Long& a) {
  if (a.count == 1) return decimal::count_digits(DoubleLimb{a.limb[0]});
  // 2**32 * log10(2), rounded down and up: the digits of the least and the greatest number of so many bits, of which there
  // are 2,048 at most.
  constexpr uint64_t kDown = 1'292'913'986, kUp = kDown + 1;
  uint64_t bits = limbs::bit_length(a.limb, a.count);
  auto fewest = static_cast<int64_t>(((bits - 1) * kDown >> 32) + 1);
  auto most = static_cast<int64_t>((bits * kUp >> 32) + 1);
  if (fewest == most) return fewest;
  if (fewest <= kMostDigits) {
    const Digits& known = kPowersOfTen[static_cast<size_t>(fewest)];
    return limbs::compare(a.limb, a.count, known.limb, limbs::trimmed_size(known.limb, 4)) < 0 ? fewest : most;
  }
  Long power;
  power.count = 1;
  power.limb[0] = 1;
  bool is_below = !scale(&power, fewest) || compare(a, power) < 0;
  return is_below ? fewest : most;
}

Limb divide_by_limb(Long* a, Limb divisor) {
  Limb rest = limbs::divide_small(a->limb, a->limb, a->count, divisor);
  a->trim();
  return rest;
}

// The same by products, where each limb waits for less than a division.
template <uint32_t kUnit>
Limb divide_by_unit(Long* a) {
  static_assert(kUnit <= 1000);  // its square fits 32 bits
  constexpr auto kWhole = static_cast<Limb>((DoubleLimb{1} << 64) / kUnit);
  constexpr auto kPart = static_cast<uint32_t>((DoubleLimb{1} << 64) % kUnit);
  uint32_t rest = 0;
  for (size_t place = a->count; place-- > 0;) {
    Limb low = a->limb[place];
    uint32_t tail = rest * kPart + static_cast<uint32_t>(low % kUnit);
    a->limb[place] = rest * kWhole + low / kUnit + tail / kUnit;
    rest = tail % kUnit;
  }
  a->trim();
  return rest;
}

// a /= 10**places. REQUIRES: places <= kChunkDigits.
Limb divide_by_power(Long* a, int64_t places) {
  switch (places) {  // results mostly have a digit or two too many
    case 1:
      return divide_by_unit<10>(a);
    case 2:
      return divide_by_unit<100>(a);
    case 3:
      return divide_by_unit<1000>(a);
    default:
      return divide_by_limb(a, chunk(places));
  }
}

// a /= b; *rest is what is left over. REQUIRES: b is not zero.
void divide(Long* a, const Long& b, Long* rest) {
  rest->count = 0;
  if (b.count == 1) {
    Limb left = divide_by_limb(a, b.limb[0]);
    rest->limb[rest->count] = left;
    rest->count += left != 0;
    return;
  }
  if (a->count < b.count) {
    *rest = *a;
    a->count = 0;
    return;
  }
  auto shift = static_cast<unsigned>(std::countl_zero(b.limb[b.count - 1]));
  Limb divisor[kMostLimbs], dividend[kMostLimbs + 1];
  limbs::shift_left(divisor, b.limb, b.count, shift);
  dividend[a->count] = limbs::shift_left(dividend, a->limb, a->count, shift);
  size_t places = a->count - b.count + 1;
  for (size_t place = places; place-- > 0;) a->limb[place] = limbs::divide_step(dividend + place, divisor, b.count);
  a->count = places;
  a->trim();
  limbs::shift_right(rest->limb, dividend, b.count, shift);
  rest->count = b.count;
  rest->trim();
}

// False: too long.
bool multiply(const Long& a, const Long& b, Long* out) {
  out->count = a.count + b.count;
  if (out->count > kMostLimbs) return false;
  std::fill_n(out->limb, out->count, 0);
  for (size_t place = 0; place < b.count; ++place) {
    out->limb[place + a.count] = limbs::add_product(out->limb + place, a.limb, a.count, b.limb[place]);
  }
  out->trim();
  return true;
}

// False: too long.
bool add(Long* a, const Long& b) {
  const Long &longer = a->count >= b.count ? *a : b, &shorter = a->count >= b.count ? b : *a;
  size_t count = longer.count;
  Limb carry = limbs::add(a->limb, longer.limb, count, shorter.limb, shorter.count);
  a->count = count;
  if (carry == 0) return true;
  if (count == kMostLimbs) return false;
  a->limb[a->count++] = carry;
  return true;
}

bool add_one(Long* a) {
  Long one;
  one.count = 1;
  one.limb[0] = 1;
  return add(a, one);
}

// REQUIRES: places > 0.
Rest cut(Long* a, int64_t places) {
  // All digits but the highest of those that go only say whether there is something.
  bool sticky = false;
  for (; places > kChunkDigits; places -= kChunkDigits) {
    if (!a->is_zero()) sticky |= divide_by_limb(a, chunk(kChunkDigits)) != 0;
  }
  Limb unit = chunk(places), half = unit / 2;
  Limb rest = divide_by_power(a, places);
  if (rest == 0 && !sticky) return Rest::kNone;
  if (rest == half) return sticky ? Rest::kAboveHalf : Rest::kHalf;
  return rest > half ? Rest::kAboveHalf : Rest::kBelowHalf;
}

Limb modulo_five(const Long& a) {
  Limb sum = 0;  // 2**64 is 1 modulo 5
  for (size_t place = 0; place < a.count; ++place) sum += a.limb[place] % 5;
  return sum % 5;
}

Outcome make_coefficient(Runtime& rt, const Long& digits) {
  if (digits.count <= 2) {
    DoubleLimb value = digits.count == 0 ? 0 : digits.limb[0];
    if (digits.count == 2) value |= DoubleLimb{digits.limb[1]} << 64;
    return make_wide_int(rt, value, false);
  }
  BigInt* made = TRY_NEW(rt, new_big_int(rt, digits.count));
  std::copy_n(digits.limb, digits.count, made->limbs());
  return Value(made);
}

// False: it is not 10**places.
SANDBOA_ALWAYS_INLINE bool may_be_power(const Long& digits, int64_t places) {
  return places > kMostDigits || digits.limb[0] == kPowersOfTen[static_cast<size_t>(places)].limb[0];
}

// As finish_rounded() of short numbers. REQUIRES: not zero.
Outcome finish(Runtime& rt, const Context& context, bool negative, Long* digits, int64_t exponent) {
  int64_t digit_count = count_digits(*digits), status = 0;
  if (exponent + digit_count - 1 < context.emin) return Value::none();
  int64_t places = digit_count - context.precision;
  if (places > 0) {
    Rest rest = cut(digits, places);
    status = rest == Rest::kNone ? kRounded : kRounded | kInexact;
    bool is_odd = !digits->is_zero() && (digits->limb[0] & 1) != 0;
    bool is_fifth = context.rounding == kUp05 && modulo_five(*digits) == 0;
    exponent += places;
    digit_count = context.precision;
    if (rounds_up(context.rounding, negative, is_odd, is_fifth, rest)) {
      if (!add_one(digits)) return Value::none();
      if (may_be_power(*digits, context.precision) && count_digits(*digits) > context.precision) {
        cut(digits, 1);
        ++exponent;
      }
    }
  }
  int64_t top = exponent + digit_count - 1;
  bool must_clamp = context.clamps && exponent > context.emax - (context.precision - 1);
  if (top > context.emax || must_clamp || (status & context.traps) != 0) return Value::none();
  Value coefficient = TRY(make_coefficient(rt, *digits));
  Value result = TRY(make_number(rt, context.number, negative, coefficient, exponent));
  if (status != 0) member_of(context.object, kFlags) = Value::small_int(context.flags | status);
  return result;
}

// The same exponent for both, the lower one. False: too far from each other.
bool align(LongNumber* a, LongNumber* b) {
  int64_t distance = a->exponent - b->exponent;
  LongNumber* upper = distance > 0 ? a : b;
  if (!scale(&upper->digits, distance > 0 ? distance : -distance)) return false;
  a->exponent = b->exponent = std::min(a->exponent, b->exponent);
  return true;
}

Outcome add_long(Runtime& rt, const Context& context, LongNumber* a, LongNumber* b) {
  if (!align(a, b)) return Value::none();
  if (a->negative == b->negative) {
    if (!add(&a->digits, b->digits)) return Value::none();
  } else {
    int order = compare(a->digits, b->digits);
    if (order == 0) return Value::none();
    if (order < 0) std::swap(a, b);
    limbs::subtract(a->digits.limb, a->digits.limb, a->digits.count, b->digits.limb, b->digits.count);
    a->digits.trim();
  }
  return finish(rt, context, a->negative, &a->digits, a->exponent);
}

void strip_zeros(Long* a, int64_t most, int64_t* exponent) {
  for (int step = 16; step > 0; step /= 2) {
    while (step <= most) {
      Long shorter = *a;
      if (divide_by_limb(&shorter, chunk(step)) != 0) break;
      *a = shorter;
      most -= step;
      *exponent += step;
    }
  }
}

Outcome divide_long(Runtime& rt, const Context& context, LongNumber* a, const LongNumber& b) {
  int64_t exponent = a->exponent - b.exponent, ideal = exponent;
  int64_t shift = count_digits(b.digits) - count_digits(a->digits) + context.precision + 1;
  if (shift > 0) {
    if (!scale(&a->digits, shift)) return Value::none();
    exponent -= shift;
  }
  Long rest;
  divide(&a->digits, b.digits, &rest);
  if (!rest.is_zero()) {
    // A last digit of 0 or 5 would look like an exact quotient or a half of one.
    if (modulo_five(a->digits) == 0 && !add_one(&a->digits)) return Value::none();
  } else if (exponent < ideal) {
    strip_zeros(&a->digits, ideal - exponent, &exponent);
  }
  return finish(rt, context, a->negative != b.negative, &a->digits, exponent);
}

Outcome divide_long_whole(Runtime& rt, const Context& context, LongNumber* a, LongNumber* b, bool wants_rest) {
  if (!align(a, b)) return Value::none();
  Long rest;
  divide(&a->digits, b->digits, &rest);
  const Long& result = wants_rest ? rest : a->digits;
  bool fits = a->digits.is_zero() || count_digits(a->digits) <= context.precision;
  if (!fits || result.is_zero()) return Value::none();
  if (!wants_rest) return finish(rt, context, a->negative != b->negative, &a->digits, 0);
  return finish(rt, context, a->negative, &rest, a->exponent);
}

}  // namespace

Outcome operate_on_long(Runtime& rt, const Context& context, Operation operation, Value lhs, Value rhs) {
  LongNumber a, b;
  bool are_loaded = load(context, lhs, &a) && load(context, rhs, &b);
  if (!are_loaded || a.digits.is_zero() || b.digits.is_zero()) return Value::none();
  bool is_linear = operation == Operation::kAdd || operation == Operation::kSubtract;
  TRY(rt.charge(is_linear ? kMostLimbs : kMostLimbs + a.digits.count * b.digits.count));
  switch (operation) {
    case Operation::kSubtract:
      b.negative = !b.negative;
      return add_long(rt, context, &a, &b);
    case Operation::kAdd:
      return add_long(rt, context, &a, &b);
    case Operation::kMultiply: {
      Long product;
      if (!multiply(a.digits, b.digits, &product)) return Value::none();
      return finish(rt, context, a.negative != b.negative, &product, a.exponent + b.exponent);
    }
    case Operation::kDivide:
      return divide_long(rt, context, &a, b);
    default:
      return divide_long_whole(rt, context, &a, &b, operation == Operation::kRemainder);
  }
}

Outcome change_sign_of_long(Runtime& rt, const Context& context, Value number, int64_t what) {
  LongNumber a;
  if (!load(context, number, &a) || a.digits.is_zero()) return Value::none();
  TRY(rt.charge(kMostLimbs));
  return finish(rt, context, what == 0 ? a.negative : what < 0 && !a.negative, &a.digits, a.exponent);
}

namespace {

// Whether align() surely works. 10**n has fewer than n * 3402 / 1024 + 1 bits.
bool can_align(const LongNumber& a, const LongNumber& b) {
  int64_t distance = a.exponent - b.exponent, places = distance > 0 ? distance : -distance;
  const Long& upper = distance > 0 ? a.digits : b.digits;
  if (places > kMostPlaces) return false;
  return limbs::bit_length(upper.limb, upper.count) + static_cast<uint64_t>(places) * 3402 / 1024 + 1 <= kMostLimbs * 64;
}

}  // namespace

Outcome compare_long(Runtime& rt, const Context& context, Value lhs, Value rhs) {
  LongNumber a, b;
  bool are_loaded = load(context, lhs, &a) && load(context, rhs, &b);
  if (!are_loaded || a.digits.is_zero() || b.digits.is_zero()) return Value::none();
  if (a.negative != b.negative) return Value::small_int(a.negative ? -1 : 1);
  if (!can_align(a, b)) return Value::none();
  TRY(rt.charge(kMostLimbs));
  if (!align(&a, &b)) return Value::none();
  int order = compare(a.digits, b.digits);
  return Value::small_int(a.negative ? -order : order);
}

}  // namespace sandboa::runtime::decimal
