// Making the objects of datetime, and checking what they are made of.
#include "runtime/exceptions.h"
#include "runtime/numbers/number.h"
#include "runtime/registry.h"
#include "runtime/temporal/temporal.h"

namespace sandboa::runtime::temporal {

Outcome new_moment(Runtime& rt, TypeId type, uint64_t fields, Value zone) {
  auto* made = TRY_NEW(rt, rt.allocate<Temporal>(type, Kind::kTemporal));
  made->fields = fields;
  made->extra = zone;
  return made;
}

Outcome new_date(Runtime& rt, int year, int month, int day) {
  return new_moment(rt, TypeId::kDate, pack_date(year, month, day), Value::none());
}

Outcome new_delta(Runtime& rt, __int128 microseconds) {
  __int128 days = floor_divide(microseconds, kMicrosPerDay);
  if (days < INT32_MIN || days > INT32_MAX) {
    return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C int");
  }
  if (days < -kMaxDeltaDays || days > kMaxDeltaDays) {
    return rt.raise(TypeId::kOverflowError, "days=%d; must have magnitude <= %d", static_cast<int>(days),
                    static_cast<int>(kMaxDeltaDays));
  }
  __int128 seconds = floor_divide(microseconds, kMicrosPerSecond);
  auto* made = TRY_NEW(rt, rt.allocate<Temporal>(TypeId::kTimeDelta, Kind::kTemporal));
  made->fields = static_cast<uint64_t>(static_cast<int64_t>(seconds));
  made->extra = Value::small_int(static_cast<int64_t>(microseconds - seconds * kMicrosPerSecond));
  return made;
}

Outcome new_zone(Runtime& rt, int64_t offset_micros, Value name) {
  if (offset_micros == 0 && name.is_none()) return utc_zone();
  auto* made = TRY_NEW(rt, rt.allocate<Temporal>(TypeId::kTimeZone, Kind::kTemporal));
  made->fields = static_cast<uint64_t>(offset_micros);
  made->extra = name;
  return made;
}

Outcome made_as(Runtime& rt, const Type* cls, Outcome made) {
  if (!made.ok() || type_of(made.value()) == cls) return made;
  return rt.needs_guest(PreludeFunction::ktemporal_of_class, {cls, made.value()});
}

Fallible<bool> check_date(Runtime& rt, const Moment& m) {
  if (!calendar::is_year(m.year)) return rt.raise_value_error("year must be in 1..9999, not %d", m.year);
  if (m.month < 1 || m.month > 12) return rt.raise_value_error("month must be in 1..12, not %d", m.month);
  int last = calendar::days_in_month(m.year, m.month);
  if (m.day < 1 || m.day > last) {
    return rt.raise_value_error("day %d must be in range 1..%d for month %d in year %d", m.day, last, m.month, m.year);
  }
  return true;
}

Fallible<bool> check_time(Runtime& rt, const Moment& m) {
  if (m.hour < 0 || m.hour > 23) return rt.raise_value_error("hour must be in 0..23, not %d", m.hour);
  if (m.minute < 0 || m.minute > 59) return rt.raise_value_error("minute must be in 0..59, not %d", m.minute);
  if (m.second < 0 || m.second > 59) return rt.raise_value_error("second must be in 0..59, not %d", m.second);
  if (m.micro < 0 || m.micro > 999999) {
    return rt.raise_value_error("microsecond must be in 0..999999, not %d", m.micro);
  }
  if (m.fold != 0 && m.fold != 1) return rt.raise_value_error("fold must be either 0 or 1, not %d", m.fold);
  return true;
}

Fallible<bool> check_zone(Runtime& rt, Value zone) {
  if (zone.is_none() || is_zone(zone) || is_instance(zone, TypeId::kTzInfo)) return true;
  return rt.raise_type_error("tzinfo argument must be None or of a tzinfo subclass, not type '%s'", type_name(zone));
}

Fallible<int> int_argument(Runtime& rt, Value value) {
  if (!is_int(value)) {
    return rt.raise_type_error("'%s' object cannot be interpreted as an integer", type_name(value));
  }
  int64_t wide;
  if (!int_fits_int64(value, &wide)) {
    return rt.raise_text(TypeId::kOverflowError, "Python int too large to convert to C long");
  }
  if (wide < INT32_MIN) return rt.raise_text(TypeId::kOverflowError, "signed integer is less than minimum");
  if (wide > INT32_MAX) return rt.raise_text(TypeId::kOverflowError, "signed integer is greater than maximum");
  return static_cast<int>(wide);
}

bool needs_indexes(const Value* values, size_t count) {
  for (size_t index = 0; index < count; ++index) {
    if (!is_int(values[index]) && has_guest_dunder(values[index], Dunder::kIndex)) return true;
  }
  return false;
}

int64_t micros_since_start(const Moment& m) {
  int64_t seconds = int64_t{ordinal_of(m)} * kSecondsPerDay + m.hour * 3600 + m.minute * 60 + m.second;
  return seconds * kMicrosPerSecond + m.micro;
}

bool moment_at(int64_t micros, Moment* m) {
  int64_t day = micros >= 0 ? micros / kMicrosPerDay : -1;
  if (day < 1 || day > calendar::kMaxOrdinal) return false;
  calendar::Day date = calendar::day_of(static_cast<int>(day));
  int64_t rest = micros - day * kMicrosPerDay;
  auto seconds = static_cast<int>(rest / kMicrosPerSecond);
  *m = {date.year,
        date.month,
        date.day,
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        static_cast<int>(rest % kMicrosPerSecond),
        0};
  return true;
}

bool is_valid(const Temporal* object) {
  auto fields = static_cast<int64_t>(object->fields);
  auto is_zone_or_none = [](Value zone) {
    return zone.is_none() || (!zone.is_empty() && is_instance(zone, TypeId::kTzInfo));
  };
  Moment m = unpack(object->fields);
  bool has_date = calendar::is_year(m.year) && m.month >= 1 && m.month <= 12 && m.day >= 1 &&
                  m.day <= calendar::days_in_month(m.year, m.month);
  bool has_time = m.hour < 24 && m.minute < 60 && m.second < 60 && m.micro < 1'000'000;
  constexpr uint64_t kTimeMask = (uint64_t{1} << kDayShift) - 1;
  switch (object->type->id) {
    case TypeId::kDate:
      return has_date && (object->fields & kTimeMask) == 0 && object->extra.is_none();
    case TypeId::kTime:
      return has_time && object->fields <= kTimeMask && is_zone_or_none(object->extra);
    case TypeId::kDateTime:
      return has_date && has_time && is_zone_or_none(object->extra);
    case TypeId::kTimeDelta: {
      bool has_micros =
          object->extra.is_small_int() && object->extra.small_int() >= 0 && object->extra.small_int() < kMicrosPerSecond;
      return has_micros && fields >= -kMaxDeltaDays * kSecondsPerDay && fields < (kMaxDeltaDays + 1) * kSecondsPerDay;
    }
    default:
      return fields > -kMicrosPerDay && fields < kMicrosPerDay &&
             (object->extra.is_none() || has_kind(object->extra, Kind::kStr));
  }
}

}  // namespace sandboa::runtime::temporal
