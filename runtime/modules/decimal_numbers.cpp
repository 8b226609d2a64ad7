#include "runtime/modules/decimal_numbers.h"

namespace sandboa::runtime::decimal {

bool load_int(Value value, Number* out) {
  if (!is_int_not_bool(value) || is_of_guest_class(value)) return false;
  WideInt wide;
  if (!load_wide_int(value, &wide)) return false;
  *out = {wide.negative && wide.magnitude != 0, wide.magnitude, 0};
  return true;
}

bool load_context(Value value, Context* out) { return read_context(value, out); }

Outcome make_number_slowly(Runtime& rt, const Type* type, bool negative, Value coefficient, int64_t exponent) {
  size_t slots = type->root_shape == nullptr ? 0 : type->root_shape->inline_slots;
  size_t bytes = sizeof(Instance) + slots * sizeof(Value);
  auto* instance = static_cast<Instance*>(TRY_NEW(rt, allocate_instance(rt, type, Kind::kInstance, bytes)));
  return fill_number(instance, slots, negative, coefficient, exponent);
}

bool rounds_up(Rounding rounding, bool negative, bool is_odd, bool is_fifth, Rest rest) {
  if (rest == Rest::kNone) return false;
  switch (rounding) {
    case kUp:
      return true;
    case kDown:
      return false;
    case kCeiling:
      return !negative;
    case kFloor:
      return negative;
    case kHalfUp:
      return rest >= Rest::kHalf;
    case kHalfDown:
      return rest == Rest::kAboveHalf;
    case kHalfEven:
      return rest == Rest::kAboveHalf || (rest == Rest::kHalf && is_odd);
    default:
      return is_fifth;
  }
}

// The status bits of a cut of `count` digits, which are put off the coefficient.
int64_t round_off(Digits* digits, int64_t count, Rounding rounding, bool negative) {
  Rest rest = cut(digits, static_cast<int>(count));
  if (rest == Rest::kNone) return kRounded;
  bool is_odd = (digits->limb[0] & 1) != 0;
  if (rounds_up(rounding, negative, is_odd, rounding == kUp05 && divides_by_five(*digits), rest)) add(digits, Digits(1));
  return kRounded | kInexact;
}

namespace {

SANDBOA_ALWAYS_INLINE int64_t round_off_in_line(DoubleLimb* coefficient, int64_t count, Rounding rounding, bool negative,
                                                bool sticky) {
  Rest rest = cut_few(coefficient, count, sticky);
  if (rest == Rest::kNone) return kRounded;
  bool is_odd = (static_cast<Limb>(*coefficient) & 1) != 0;
  *coefficient += rounds_up(rounding, negative, is_odd, rounding == kUp05 && divides_by_five(*coefficient), rest);
  return kRounded | kInexact;
}

}  // namespace

int64_t round_off(DoubleLimb* coefficient, int64_t count, Rounding rounding, bool negative) {
  return round_off_in_line(coefficient, count, rounding, negative, false);
}

namespace {

SANDBOA_ALWAYS_INLINE Outcome finish_wide(Runtime& rt, const Context& context, bool negative, DoubleLimb coefficient,
                                          int digit_count, int64_t exponent, int64_t status) {
  if ((status & context.traps) != 0) return Value::none();
  int64_t top = exponent + digit_count - 1;
  if (top > context.emax || top < context.emin) return Value::none();
  if (context.clamps && exponent > context.emax - (context.precision - 1)) return Value::none();
  Value result = TRY(make_number(rt, context.number, {negative, coefficient, exponent}));
  if (status != 0) member_of(context.object, kFlags) = Value::small_int(context.flags | status);
  return result;
}

}  // namespace

Outcome finish(Runtime& rt, const Context& context, bool negative, const Digits& digits, int64_t exponent, int64_t status) {
  if (!digits.is_wide()) return Value::none();
  return finish_wide(rt, context, negative, digits.wide(), count_digits(digits.wide()), exponent, status);
}

namespace {

SANDBOA_ALWAYS_INLINE Outcome finish_rounded_in_line(Runtime& rt, const Context& context, bool negative,
                                                     DoubleLimb coefficient, int64_t exponent, bool sticky) {
  int digit_count = count_digits(coefficient);
  int64_t count = digit_count - context.precision;
  int64_t status = 0;
  // What is subnormal before it is rounded raises more.
  if (exponent + digit_count - 1 < context.emin) return Value::none();
  if (count > 0) {
    status = round_off_in_line(&coefficient, count, context.rounding, negative, sticky);
    exponent += count;
    digit_count = static_cast<int>(context.precision);
    if (coefficient == power_of_ten(digit_count)) {
      coefficient = power_of_ten(digit_count - 1);
      ++exponent;
    }
  }
  return finish_wide(rt, context, negative, coefficient, digit_count, exponent, status);
}

}  // namespace

Outcome finish_rounded(Runtime& rt, const Context& context, bool negative, DoubleLimb coefficient, int64_t exponent) {
  return finish_rounded_in_line(rt, context, negative, coefficient, exponent, false);
}
Outcome finish_quotient(Runtime& rt, const Context& context, bool negative, DoubleLimb coefficient, int64_t exponent) {
  return finish_rounded_in_line(rt, context, negative, coefficient, exponent, true);
}

Outcome finish_rounded(Runtime& rt, const Context& context, bool negative, Digits digits, int64_t exponent) {
  if (digits.is_wide()) return finish_rounded(rt, context, negative, digits.wide(), exponent);
  int digit_count = count_digits(digits);
  int64_t count = digit_count - context.precision;
  int64_t status = 0;
  if (exponent + digit_count - 1 < context.emin) return Value::none();
  if (count > 0) {
    status = round_off(&digits, count, context.rounding, negative);
    exponent += count;
    if (count_digits(digits) > context.precision) {
      cut(&digits, 1);
      ++exponent;
    }
  }
  return finish(rt, context, negative, digits, exponent, status);
}

}  // namespace sandboa::runtime::decimal
