#include "runtime/temporal/timestamp.h"

#include <cmath>

#include "runtime/numbers/number.h"

namespace sandboa::runtime::temporal {

namespace {

SignalFailure raise_out_of_range(Runtime& rt) {
  return rt.raise_text(TypeId::kOverflowError, "timestamp out of range for platform time_t");
}

constexpr double kTwoTo63 = 9223372036854775808.0;

}  // namespace

Fallible<Timestamp> timestamp_argument(Runtime& rt, Value value) {
  if (!is_float(value)) return Timestamp{TRY(whole_timestamp_argument(rt, value)), 0};
  double number = float_value(canonical_number(value));
  if (std::isnan(number)) return rt.raise_value_error("Invalid value NaN (not a number)");
  double whole;
  double micros = std::nearbyint(std::modf(number, &whole) * 1e6);  // halves to even
  if (micros >= 1e6) {
    micros -= 1e6;
    whole += 1.0;
  } else if (micros < 0) {
    micros += 1e6;
    whole -= 1.0;
  }
  if (!(whole >= -kTwoTo63 && whole < kTwoTo63)) return raise_out_of_range(rt);
  return Timestamp{static_cast<int64_t>(whole), static_cast<int64_t>(micros)};
}

Fallible<int64_t> whole_timestamp_argument(Runtime& rt, Value value) {
  if (is_float(value)) {
    double number = float_value(canonical_number(value));
    if (std::isnan(number)) return rt.raise_value_error("Invalid value NaN (not a number)");
    double whole = std::floor(number);
    if (!(whole >= -kTwoTo63 && whole < kTwoTo63)) return raise_out_of_range(rt);
    return static_cast<int64_t>(whole);
  }
  if (!is_int(value)) {
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
  }
  int64_t seconds;
  if (!int_fits_int64(value, &seconds)) return raise_out_of_range(rt);
  return seconds;
}

Fallible<Moment> moment_of_seconds(Runtime& rt, int64_t seconds) {
  int64_t days = floor_divide_words(seconds, kSecondsPerDay);
  auto second = static_cast<int>(seconds - days * kSecondsPerDay);
  int64_t ordinal = days + calendar::kOrdinalOfEpoch;
  Moment m{0, 0, 0, second / 3600, second / 60 % 60, second % 60, 0, 0};
  // Years repeat after 400, which brings every day to one that the calendar knows.
  constexpr int64_t kDaysOfEra = 146097;
  int64_t era = floor_divide_words(ordinal - 1, kDaysOfEra);
  calendar::Day day = calendar::day_of(static_cast<int>(ordinal - era * kDaysOfEra));
  int64_t year = day.year + era * 400;
  if (year - 1900 < INT32_MIN || year - 1900 > INT32_MAX) return raise_out_of_range(rt);
  m.year = static_cast<int>(year);
  m.month = day.month;
  m.day = day.day;
  TRY(check_date(rt, m));
  return m;
}

Fallible<Moment> moment_of_timestamp(Runtime& rt, Value value) {
  Timestamp timestamp = TRY(timestamp_argument(rt, value));
  Moment m = TRY(moment_of_seconds(rt, timestamp.seconds));
  m.micro = static_cast<int>(timestamp.micros);
  return m;
}

Outcome timestamp_of(Runtime& rt, int64_t micros) {
  constexpr int64_t kExactInFloat = int64_t{1} << 53;
  if (micros > -kExactInFloat && micros < kExactInFloat) return make_float(rt, static_cast<double>(micros) / 1e6);
  return number_binary(rt, operations::BinaryOperator::kTrueDivide, TRY(make_int(rt, micros)),
                       Value::small_int(kMicrosPerSecond));
}

}  // namespace sandboa::runtime::temporal
