// timedelta: exact arithmetic with 128 bits, in microseconds.
#include <cmath>

#include "runtime/numbers/int_operand.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/temporal/text.h"
#include "runtime/temporal/type_rows.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace temporal {

using operations::BinaryOperator;

__int128 micros_of(const Temporal* delta) {
  return __int128{static_cast<int64_t>(delta->fields)} * kMicrosPerSecond + delta->extra.small_int();
}

DeltaParts parts_of(const Temporal* delta) {
  auto seconds = static_cast<int64_t>(delta->fields);
  auto days = static_cast<int64_t>(floor_divide(seconds, kSecondsPerDay));
  return {days, seconds - days * kSecondsPerDay, delta->extra.small_int()};
}

__int128 divide_nearest(__int128 dividend, __int128 divisor) {
  __int128 quotient = floor_divide(dividend, divisor);
  __int128 rest = dividend - quotient * divisor;  // of the divisor's sign
  __int128 distance = rest < 0 ? -rest : rest, whole = divisor < 0 ? -divisor : divisor;
  __int128 other = whole - distance;
  bool up = distance > other || (distance == other && (quotient & 1) != 0);
  return up ? quotient + 1 : quotient;
}

namespace {

SignalFailure raise_too_large(Runtime& rt) {
  return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C int");
}

// No days of a timedelta come from more than this many bits of microseconds, which leaves room for what is added.
constexpr int kMaxBits = 100;

// False: more than kMaxBits.
bool wide_int(Value value, __int128* out) {
  IntOperand operand(int_from_bool(value));
  if (operand.count > 2 || (operand.count == 2 && operand.limbs[1] >> (kMaxBits - 64) != 0)) return false;
  unsigned __int128 magnitude = operand.count == 0 ? 0 : operand.limbs[0];
  if (operand.count == 2) magnitude |= static_cast<unsigned __int128>(operand.limbs[1]) << 64;
  *out = operand.negative ? -static_cast<__int128>(magnitude) : static_cast<__int128>(magnitude);
  return true;
}

int bit_length(__int128 value) {
  auto magnitude = static_cast<unsigned __int128>(value < 0 ? -value : value);
  int bits = 0;
  for (; magnitude != 0; magnitude >>= 1) ++bits;
  return bits;
}

// The sum so far, and fractions of a microsecond.
struct Sum {
  __int128 micros = 0;
  double leftover = 0;
};

Fallible<__int128> whole_part(Runtime& rt, double number) {
  if (std::isnan(number)) return rt.raise_value_error("cannot convert float NaN to integer");
  if (std::isinf(number)) return rt.raise_text(TypeId::kOverflowError, "cannot convert float infinity to integer");
  if (std::fabs(number) > 1e22) return raise_too_large(rt);
  return static_cast<__int128>(number);
}

Fallible<bool> accumulate(Runtime& rt, Sum* sum, const char* name, Value part, int64_t factor) {
  if (is_int(part)) {
    __int128 number;
    if (!wide_int(part, &number) || bit_length(number) + bit_length(factor) > kMaxBits + 20) return raise_too_large(rt);
    sum->micros += number * factor;
    return true;
  }
  if (!is_float(part)) {
    return rt.raise_type_error("unsupported type for timedelta %s component: %s", name, type_name(part));
  }
  double whole;
  double fraction = std::modf(float_value(canonical_number(part)), &whole);
  sum->micros += TRY(whole_part(rt, whole)) * factor;
  if (fraction == 0.0 || std::isnan(fraction)) return true;
  fraction = std::modf(static_cast<double>(factor) * fraction, &whole);
  sum->micros += static_cast<__int128>(whole);
  sum->leftover += fraction;
  return true;
}

// To the nearest microsecond, where halves go to the even sum.
void add_leftover(Sum* sum) {
  if (sum->leftover == 0) return;
  double whole = std::round(sum->leftover);
  if (std::fabs(whole - sum->leftover) == 0.5) {
    double odd = (sum->micros & 1) != 0 ? 1.0 : 0.0;
    whole = 2.0 * std::round((sum->leftover + odd) * 0.5) - odd;
  }
  sum->micros += static_cast<__int128>(whole);
}

// A float as numerator * 2**exponent, the numerator odd or 0.
struct FloatParts {
  int64_t numerator;
  int exponent;
};

Fallible<FloatParts> float_parts(Runtime& rt, double number) {
  if (std::isnan(number)) return rt.raise_value_error("cannot convert NaN to integer ratio");
  if (std::isinf(number)) return rt.raise_text(TypeId::kOverflowError, "cannot convert Infinity to integer ratio");
  FloatParts parts{0, 0};
  if (number == 0) return parts;
  double mantissa = std::frexp(number, &parts.exponent);
  parts.numerator = static_cast<int64_t>(std::ldexp(mantissa, 53));
  parts.exponent -= 53;
  while ((parts.numerator & 1) == 0) {
    parts.numerator >>= 1;
    ++parts.exponent;
  }
  return parts;
}

constexpr int kWordBits = 126;

Outcome times_float(Runtime& rt, __int128 micros, double factor) {
  FloatParts parts = TRY(float_parts(rt, factor));
  __int128 product = micros * parts.numerator;  // 67 + 53 bits
  if (product == 0) return new_delta(rt, 0);
  if (parts.exponent >= 0) {
    if (bit_length(product) + parts.exponent > kWordBits) return raise_too_large(rt);
    return new_delta(rt, product * (__int128{1} << parts.exponent));
  }
  if (-parts.exponent > kWordBits) return new_delta(rt, 0);
  return new_delta(rt, divide_nearest(product, __int128{1} << -parts.exponent));
}

Outcome by_float(Runtime& rt, __int128 micros, double divisor) {
  FloatParts parts = TRY(float_parts(rt, divisor));
  if (parts.numerator == 0) return rt.raise_text(TypeId::kZeroDivisionError, "division by zero");
  if (micros == 0) return new_delta(rt, 0);
  if (parts.exponent <= 0) {
    // A quotient of what does not fit here has more than 126 - 53 bits.
    if (bit_length(micros) - parts.exponent > kWordBits) return raise_too_large(rt);
    return new_delta(rt, divide_nearest(micros * (__int128{1} << -parts.exponent), parts.numerator));
  }
  if (bit_length(parts.numerator) + parts.exponent > kWordBits) return new_delta(rt, 0);
  return new_delta(rt, divide_nearest(micros, parts.numerator * (__int128{1} << parts.exponent)));
}

Outcome times_int(Runtime& rt, __int128 micros, Value factor) {
  __int128 number;
  if (micros == 0) return new_delta(rt, 0);
  if (!wide_int(factor, &number) || bit_length(number) + bit_length(micros) > kWordBits) return raise_too_large(rt);
  return new_delta(rt, micros * number);
}

Outcome by_int(Runtime& rt, __int128 micros, Value divisor, bool rounds_down) {
  if (int_sign(divisor) == 0) return rt.raise_text(TypeId::kZeroDivisionError, "division by zero");
  __int128 number;
  if (!wide_int(divisor, &number)) {
    bool is_negative = micros != 0 && (micros < 0) != (int_sign(divisor) < 0);
    return new_delta(rt, rounds_down && is_negative ? -1 : 0);
  }
  return new_delta(rt, rounds_down ? floor_divide(micros, number) : divide_nearest(micros, number));
}

Outcome by_delta(Runtime& rt, BinaryOperator op, __int128 lhs, __int128 rhs) {
  if (rhs == 0) return rt.raise_text(TypeId::kZeroDivisionError, "division by zero");
  if (op == BinaryOperator::kTrueDivide) {
    return number_binary(rt, op, TRY(make_int128(rt, lhs)), TRY(make_int128(rt, rhs)));
  }
  __int128 quotient = floor_divide(lhs, rhs);
  if (op == BinaryOperator::kFloorDivide) return make_int128(rt, quotient);
  return new_delta(rt, lhs - quotient * rhs);
}

Outcome divide(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  if (!is_delta(lhs)) return Value::not_implemented();
  __int128 micros = micros_of(lhs.as<Temporal>());
  if (is_delta(rhs)) return by_delta(rt, op, micros, micros_of(rhs.as<Temporal>()));
  if (op == BinaryOperator::kModulo) return Value::not_implemented();
  if (is_int(rhs)) return by_int(rt, micros, rhs, op == BinaryOperator::kFloorDivide);
  if (is_float(rhs) && op == BinaryOperator::kTrueDivide) return by_float(rt, micros, float_value(canonical_number(rhs)));
  return Value::not_implemented();
}

}  // namespace

Outcome delta_binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  switch (op) {
    case BinaryOperator::kAdd:
    case BinaryOperator::kSubtract: {
      if (!is_delta(lhs) || !is_delta(rhs)) return Value::not_implemented();
      __int128 micros = micros_of(rhs.as<Temporal>());
      return new_delta(rt, micros_of(lhs.as<Temporal>()) + (op == BinaryOperator::kAdd ? micros : -micros));
    }
    case BinaryOperator::kMultiply: {
      if (is_delta(lhs) && is_delta(rhs)) return Value::not_implemented();
      Value factor = is_delta(lhs) ? rhs : lhs;
      __int128 micros = micros_of((is_delta(lhs) ? lhs : rhs).as<Temporal>());
      if (is_int(factor)) return times_int(rt, micros, factor);
      if (is_float(factor)) return times_float(rt, micros, float_value(canonical_number(factor)));
      return Value::not_implemented();
    }
    case BinaryOperator::kTrueDivide:
    case BinaryOperator::kFloorDivide:
    case BinaryOperator::kModulo:
      return divide(rt, op, lhs, rhs);
    default:
      return Value::not_implemented();
  }
}

}  // namespace temporal

namespace {

using namespace temporal;  // NOLINT: a file of table rows reads best without prefixes
using operations::BinaryOperator;
using operations::UnaryOperator;

__int128 own_micros(const Arguments& args) { return micros_of(args[0].as<Temporal>()); }

Outcome delta_new(Runtime& rt, const Arguments& args) {
  // The order of the sum, which decides about what is rounded: smallest first.
  struct {
    int argument;
    const char* name;
    int64_t factor;
  } const parts[] = {{2, "microseconds", 1},
                     {3, "milliseconds", 1000},
                     {1, "seconds", kMicrosPerSecond},
                     {4, "minutes", 60 * kMicrosPerSecond},
                     {5, "hours", 3600 * kMicrosPerSecond},
                     {0, "days", kMicrosPerDay},
                     {6, "weeks", 7 * kMicrosPerDay}};
  Sum sum;
  for (const auto& part : parts) {
    if (!args[part.argument].is_empty()) TRY(accumulate(rt, &sum, part.name, args[part.argument], part.factor));
  }
  add_leftover(&sum);
  return new_delta(rt, sum.micros);
}

Outcome get_days(Runtime&, Value self) { return Value::small_int(parts_of(self.as<Temporal>()).days); }
Outcome get_seconds(Runtime&, Value self) { return Value::small_int(parts_of(self.as<Temporal>()).seconds); }
Outcome get_microseconds(Runtime&, Value self) { return self.as<Temporal>()->extra; }

Outcome delta_total_seconds(Runtime& rt, const Arguments& args) {
  __int128 micros = own_micros(args);
  constexpr int64_t kExactInFloat = int64_t{1} << 53;
  if (micros > -kExactInFloat && micros < kExactInFloat) {
    return make_float(rt, static_cast<double>(static_cast<int64_t>(micros)) / 1e6);
  }
  return number_binary(rt, BinaryOperator::kTrueDivide, TRY(make_int128(rt, micros)), Value::small_int(kMicrosPerSecond));
}

Outcome delta_negative(Runtime& rt, const Arguments& args) { return new_delta(rt, -own_micros(args)); }
Outcome delta_positive(Runtime& rt, const Arguments& args) { return new_delta(rt, own_micros(args)); }
Outcome delta_absolute(Runtime& rt, const Arguments& args) { return absolute(rt, args[0]); }
Outcome delta_bool(Runtime&, const Arguments& args) { return Value::boolean(own_micros(args) != 0); }

template <bool kReflected>
Outcome delta_divmod(Runtime& rt, const Arguments& args) {
  return kReflected ? delta_divide_with_rest(rt, args[1], args[0]) : delta_divide_with_rest(rt, args[0], args[1]);
}

Outcome delta_reduce(Runtime& rt, const Arguments& args) {
  DeltaParts parts = parts_of(args[0].as<Temporal>());
  Value numbers[] = {Value::small_int(parts.days), Value::small_int(parts.seconds), Value::small_int(parts.micros)};
  Value pair[] = {type_of(args[0]), TRY_NEW(rt, new_tuple_of(rt, numbers, 3))};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

constexpr MethodDef kDeltaMethods[] = {
    {"__new__", "days=?, seconds=?, microseconds=?, milliseconds=?, minutes=?, hours=?, weeks=?", delta_new, kNoEffects,
     "A duration."},
    {"total_seconds", "self, /", delta_total_seconds, kNoEffects, "The duration in seconds, days included."},
    {"__reduce__", "self, /", delta_reduce, kNoEffects, "__reduce__() -> (cls, state)"},
    TEMPORAL_OPERATOR("add", kAdd, "+"),
    TEMPORAL_OPERATOR("sub", kSubtract, "-"),
    TEMPORAL_OPERATOR("mul", kMultiply, "*"),
    TEMPORAL_OPERATOR("truediv", kTrueDivide, "/"),
    TEMPORAL_OPERATOR("floordiv", kFloorDivide, "//"),
    TEMPORAL_OPERATOR("mod", kModulo, "%"),
    {"__divmod__", "self, value, /", delta_divmod<false>, kNoEffects, "Return divmod(self, value)."},
    {"__rdivmod__", "self, value, /", delta_divmod<true>, kNoEffects, "Return divmod(value, self)."},
    {"__neg__", "self, /", delta_negative, kNoEffects, "-self"},
    {"__pos__", "self, /", delta_positive, kNoEffects, "+self"},
    {"__abs__", "self, /", delta_absolute, kNoEffects, "abs(self)"},
    {"__bool__", "self, /", delta_bool, kNoEffects, "True if self else False"},
    TEMPORAL_COMMON_ROWS,
};

constexpr AttributeDef kDeltaAttributes[] = {
    {"days", get_days, nullptr, "Number of days.", true},
    {"seconds", get_seconds, nullptr, "Seconds beyond the days, from 0 to 86399.", true},
    {"microseconds", get_microseconds, nullptr, "Microseconds beyond the seconds, from 0 to 999999.", true},
};

Object* shared_delta(__int128 micros) {
  auto* delta = new_shared<Temporal>(TypeId::kTimeDelta, Kind::kTemporal);
  __int128 seconds = floor_divide(micros, kMicrosPerSecond);
  delta->fields = static_cast<uint64_t>(static_cast<int64_t>(seconds));
  delta->extra = Value::small_int(static_cast<int64_t>(micros - seconds * kMicrosPerSecond));
  return delta;
}

constexpr ConstantDef kDeltaConstants[] = {
    {"min", [] { return shared_delta(__int128{-kMaxDeltaDays} * kMicrosPerDay); }},
    {"max", [] { return shared_delta(__int128{kMaxDeltaDays + 1} * kMicrosPerDay - 1); }},
    {"resolution", [] { return shared_delta(1); }},
};

}  // namespace

namespace temporal {

Outcome delta_divide_with_rest(Runtime& rt, Value lhs, Value rhs) {
  if (!is_delta(lhs) || !is_delta(rhs)) return Value::not_implemented();
  __int128 a = micros_of(lhs.as<Temporal>()), b = micros_of(rhs.as<Temporal>());
  Value pair[] = {TRY(by_delta(rt, BinaryOperator::kFloorDivide, a, b)), TRY(by_delta(rt, BinaryOperator::kModulo, a, b))};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

Outcome absolute(Runtime& rt, Value delta) {
  __int128 micros = micros_of(delta.as<Temporal>());
  return new_delta(rt, micros < 0 ? -micros : micros);
}

Outcome unary(Runtime& rt, UnaryOperator op, Value operand) {
  if (!is_delta(operand) || op == UnaryOperator::kInvert) return Value::not_implemented();
  __int128 micros = micros_of(operand.as<Temporal>());
  return new_delta(rt, op == UnaryOperator::kNegate ? -micros : micros);
}

Object* shared_resolution(int64_t micros) { return shared_delta(micros); }

}  // namespace temporal

const TypeTable kTimeDeltaTable{
    TypeId::kTimeDelta, kDeltaMethods, kDeltaAttributes, "How far two moments are apart.", false, {}, false,
    kDeltaConstants};

}  // namespace sandboa::runtime
