// The types tzinfo, whose methods a class that derives from it answers, and timezone, a fixed offset. At the end: what
// runtime/prelude/datetimes.py needs besides.
#include "runtime/function.h"
#include "runtime/generics.h"
#include "runtime/module.h"
#include "runtime/numbers/number.h"
#include "runtime/temporal/text.h"
#include "runtime/temporal/timestamp.h"
#include "runtime/temporal/type_rows.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"

namespace sandboa::runtime {

namespace {

using namespace temporal;  // NOLINT: a file of table rows reads best without prefixes

Object* const& made_utc_zone() {
  static Object* const zone = [] {
    auto* made = new_shared<Temporal>(TypeId::kTimeZone, Kind::kTemporal);
    made->extra = Value::none();
    return made;
  }();
  return zone;
}

Object* shared_zone(int64_t offset_micros) {
  auto* zone = new_shared<Temporal>(TypeId::kTimeZone, Kind::kTemporal);
  zone->fields = static_cast<uint64_t>(offset_micros);
  zone->extra = Value::none();
  return zone;
}

// ---- tzinfo

Outcome tzinfo_utcoffset(Runtime& rt, const Arguments&) {
  return rt.raise_text(TypeId::kNotImplementedError, "a tzinfo subclass must implement utcoffset()");
}
Outcome tzinfo_tzname(Runtime& rt, const Arguments&) {
  return rt.raise_text(TypeId::kNotImplementedError, "a tzinfo subclass must implement tzname()");
}
Outcome tzinfo_dst(Runtime& rt, const Arguments&) {
  return rt.raise_text(TypeId::kNotImplementedError, "a tzinfo subclass must implement dst()");
}

Outcome tzinfo_new(Runtime& rt, const Arguments&) {
  auto* made = TRY_NEW(rt, rt.allocate<Instance>(TypeId::kTzInfo, Kind::kInstance));
  made->shape = nullptr;
  made->overflow = nullptr;
  return made;
}

constexpr MethodDef kTzInfoMethods[] = {
    {"__new__", "*args, **kwargs", tzinfo_new, kNoEffects, "What classes of time zones derive from."},
    {"tzname", "self, dt, /", tzinfo_tzname, kNoEffects, "How the zone is called at a datetime."},
    {"utcoffset", "self, dt, /", tzinfo_utcoffset, kNoEffects,
     "How far the zone is ahead of UTC at a datetime, below zero to the west."},
    {"dst", "self, dt, /", tzinfo_dst, kNoEffects, "How much of utcoffset() is daylight saving time at a datetime."},
    {"fromutc", "self, dt, /", ask_twin, kNoEffects, "The local time of a datetime whose fields are in UTC.",
     PreludeFunction::ktzinfo_fromutc},
    reduce_method(PreludeFunction::ktzinfo_reduce),
};

// ---- timezone

Outcome zone_new(Runtime& rt, const Arguments& args) {
  if (!is_delta(args[0])) {
    return rt.raise_type_error("timezone() argument 1 must be datetime.timedelta, not %s", argument_type_name(args[0]));
  }
  if (!args[1].is_empty() && !has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("timezone() argument 2 must be str, not %s", argument_type_name(args[1]));
  }
  __int128 micros = micros_of(args[0].as<Temporal>());
  if (micros <= -kMicrosPerDay || micros >= kMicrosPerDay) return raise_offset_too_large(rt, args[0]);
  return new_zone(rt, static_cast<int64_t>(micros), args[1].is_empty() ? Value::none() : args[1]);
}

Fallible<bool> check_moment(Runtime& rt, const char* method, Value moment) {
  if (moment.is_none() || is_moment(moment)) return true;
  return rt.raise_type_error("%s(dt) argument must be a datetime instance or None, not %s", method, type_name(moment));
}

Outcome offset_of_zone(Runtime& rt, Value zone) { return new_delta(rt, static_cast<int64_t>(zone.as<Temporal>()->fields)); }

Outcome zone_utcoffset(Runtime& rt, const Arguments& args) {
  TRY(check_moment(rt, "utcoffset", args[1]));
  return offset_of_zone(rt, args[0]);
}
Outcome zone_tzname(Runtime& rt, const Arguments& args) {
  TRY(check_moment(rt, "tzname", args[1]));
  return zone_name(rt, args[0]);
}
Outcome zone_dst(Runtime& rt, const Arguments& args) {
  TRY(check_moment(rt, "dst", args[1]));
  return Value::none();
}

Outcome zone_fromutc(Runtime& rt, const Arguments& args) {
  if (!is_moment(args[1])) return rt.raise_type_error("fromutc: argument must be a datetime");
  if (args[1].as<Temporal>()->extra != args[0]) return rt.raise_value_error("fromutc: dt.tzinfo is not self");
  return temporal::binary(rt, operations::BinaryOperator::kAdd, args[1], TRY(offset_of_zone(rt, args[0])));
}

Outcome zone_arguments(Runtime& rt, const Arguments& args) {
  Value parts[] = {TRY(offset_of_zone(rt, args[0])), args[0].as<Temporal>()->extra};
  return TRY_NEW(rt, new_tuple_of(rt, parts, parts[1].is_none() ? 1 : 2));
}

constexpr MethodDef kZoneMethods[] = {
    {"__new__", "offset, name=?", zone_new, kNoEffects, "A time zone that always is as far from UTC."},
    {"tzname", "self, dt, /", zone_tzname, kNoEffects, "The name given, else one such as UTC+01:00."},
    {"utcoffset", "self, dt, /", zone_utcoffset, kNoEffects, "Return fixed offset."},
    {"dst", "self, dt, /", zone_dst, kNoEffects, "Return None."},
    {"fromutc", "self, dt, /", zone_fromutc, kNoEffects, "The local time of a datetime whose fields are in UTC."},
    {"__getinitargs__", "self, /", zone_arguments, kNoEffects, "pickle support"},
    TEMPORAL_COMMON_ROWS,
};

constexpr ConstantDef kZoneConstants[] = {
    {"utc", [] { return made_utc_zone(); }},
    {"min", [] { return shared_zone(-(kMicrosPerDay - 60 * kMicrosPerSecond)); }},
    {"max", [] { return shared_zone(kMicrosPerDay - 60 * kMicrosPerSecond); }},
};

// ---- for runtime/prelude/datetimes.py, which gives arguments that make sense

bool is_clock(Value value) { return is_moment(value) || is_time(value); }

// _with_offset(moment, offset): an exact one of the same fields, naive for None.
Outcome with_offset(Runtime& rt, const Arguments& args) {
  if (!is_clock(args[0]) || !(args[1].is_none() || is_delta(args[1]))) return rt.raise_type_error("a moment expected");
  Value zone = Value::none();
  if (is_delta(args[1])) {
    __int128 micros = micros_of(args[1].as<Temporal>());
    if (micros <= -kMicrosPerDay || micros >= kMicrosPerDay) return raise_offset_too_large(rt, args[1]);
    zone = TRY(new_zone(rt, static_cast<int64_t>(micros), Value::none()));
  }
  return new_moment(rt, args[0].object()->type->id, args[0].as<Temporal>()->fields, zone);
}

// _mark_moment(moment, zone, fold): what CPython writes into an object that a class has just made.
Outcome mark_moment(Runtime& rt, const Arguments& args) {
  bool is_right = is_clock(args[0]) && !args[0].object()->is_shared() && (args[2].is_none() || args[2].is_small_int());
  if (!is_right) return rt.raise_type_error("a moment expected");
  TRY(check_zone(rt, args[1]));
  auto* moment = args[0].as<Temporal>();
  moment->extra = args[1];
  if (!args[2].is_none()) moment->fields = (moment->fields & ~kFoldBit) | (args[2] != Value::small_int(0) ? kFoldBit : 0);
  return args[0];
}

// _strftime(moment, format, offset, name, local_seconds)
Outcome strftime_of(Runtime& rt, const Arguments& args) {
  bool is_right = (is_clock(args[0]) || is_any_date(args[0])) && has_kind(args[1], Kind::kStr) && args[4].is_small_int();
  if (!is_right) return rt.raise_type_error("a moment expected");
  Moment m = moment_of(args[0]);
  if (is_time(args[0])) {
    m.year = 1900;
    m.month = m.day = 1;
  }
  Offset offset{OffsetState::kNaive, 0};
  if (is_delta(args[2])) offset = {OffsetState::kKnown, static_cast<int64_t>(micros_of(args[2].as<Temporal>()))};
  return strftime(rt, m, args[1].as<Str>(), {offset, args[3], args[4].small_int(), true});
}

// _moment_of_timestamp(timestamp, local_seconds, is_local): the naive fields there. is_local: with CPython's search for an
// earlier solution, which looks one day back.
Outcome timestamp_moment(Runtime& rt, const Arguments& args) {
  if (!args[1].is_small_int()) return rt.raise_type_error("an offset expected");
  Timestamp timestamp = TRY(timestamp_argument(rt, args[0]));
  int64_t seconds;
  if (__builtin_add_overflow(timestamp.seconds, args[1].small_int(), &seconds)) seconds = timestamp.seconds;
  Moment m = TRY(moment_of_seconds(rt, seconds));
  if (args[2].is_true()) TRY(moment_of_seconds(rt, seconds - kSecondsPerDay));
  m.micro = static_cast<int>(timestamp.micros);
  return new_datetime(rt, m, Value::none());
}

// _moment_of_nanoseconds(since_epoch, zone): a reading of the clock; the zone is a timezone, or seconds and nothing to show.
Outcome clock_moment(Runtime& rt, const Arguments& args) {
  bool has_zone = is_zone(args[1]);
  if (!args[0].is_small_int() || !(has_zone || args[1].is_small_int())) return rt.raise_type_error("a reading expected");
  int64_t micros = floor_divide_words(args[0].small_int(), 1000);
  int64_t seconds = floor_divide_words(micros, kMicrosPerSecond);
  Moment m = TRY(moment_of_seconds(rt, seconds + (has_zone ? 0 : args[1].small_int())));
  m.micro = static_cast<int>(micros - seconds * kMicrosPerSecond);
  int64_t offset = has_zone ? static_cast<int64_t>(args[1].as<Temporal>()->fields) : 0;
  if (offset != 0 && !moment_at(micros_since_start(m) + offset, &m)) {
    return rt.raise_text(TypeId::kOverflowError, "date value out of range");
  }
  return new_datetime(rt, m, has_zone ? args[1] : Value::none());
}

// _date_of_timestamp(timestamp, local_seconds)
Outcome timestamp_date(Runtime& rt, const Arguments& args) {
  if (!args[1].is_small_int()) return rt.raise_type_error("an offset expected");
  int64_t seconds = TRY(whole_timestamp_argument(rt, args[0]));
  if (__builtin_add_overflow(seconds, args[1].small_int(), &seconds)) seconds = INT64_MAX;
  Moment m = TRY(moment_of_seconds(rt, seconds));
  return new_date(rt, m.year, m.month, m.day);
}

// _timestamp_of(moment, local_seconds, is_local)
Outcome moment_timestamp(Runtime& rt, const Arguments& args) {
  if (!is_moment(args[0]) || !args[1].is_small_int()) return rt.raise_type_error("a moment expected");
  Moment m = moment_of(args[0]);
  int64_t micros = micros_since_start(m) - calendar::kOrdinalOfEpoch * kMicrosPerDay;
  if (args[2].is_true()) {
    int64_t seconds = static_cast<int64_t>(floor_divide(micros, kMicrosPerSecond));
    TRY(moment_of_seconds(rt, seconds + (m.fold != 0 ? kSecondsPerDay : -kSecondsPerDay)));
    // Rounded as CPython's sum of two floats.
    return make_float(rt, static_cast<double>(seconds - args[1].small_int()) + m.micro / 1e6);
  }
  return timestamp_of(rt, micros - args[1].small_int() * kMicrosPerSecond);
}

constexpr MethodDef kIntrinsicRows[] = {
    {"_with_offset", "moment, offset, /", with_offset, kNoEffects, "Prelude only."},
    {"_mark_moment", "moment, zone, fold, /", mark_moment, kMutates, "Prelude only."},
    {"_strftime", "moment, format, offset, name, local_seconds, /", strftime_of, kAllocates, "Prelude only."},
    {"_moment_of_timestamp", "timestamp, local_seconds, is_local, /", timestamp_moment, kNoEffects, "Prelude only."},
    {"_moment_of_nanoseconds", "since_epoch, zone, /", clock_moment, kNoEffects, "Prelude only."},
    {"_date_of_timestamp", "timestamp, local_seconds, /", timestamp_date, kNoEffects, "Prelude only."},
    {"_timestamp_of", "moment, local_seconds, is_local, /", moment_timestamp, kNoEffects, "Prelude only."},
};

// ---- the module

Outcome make_utc(Runtime&) { return utc_zone(); }
Outcome make_first_year(Runtime&) { return Value::small_int(calendar::kMinYear); }
Outcome make_last_year(Runtime&) { return Value::small_int(calendar::kMaxYear); }
Outcome make_names(Runtime& rt) {
  constexpr std::string_view kNames[] = {"date",   "datetime", "time",    "timedelta", "timezone",
                                         "tzinfo", "MINYEAR",  "MAXYEAR", "UTC"};
  Value names[std::size(kNames)];
  for (size_t index = 0; index < std::size(kNames); ++index) names[index] = shared_name(kNames[index]);
  return TRY_NEW(rt, new_tuple_of(rt, names, std::size(kNames)));
}

constexpr ModuleValue kModuleValues[] = {
    {"date", module_type<TypeId::kDate>},
    {"datetime", module_type<TypeId::kDateTime>},
    {"time", module_type<TypeId::kTime>},
    {"timedelta", module_type<TypeId::kTimeDelta>},
    {"timezone", module_type<TypeId::kTimeZone>},
    {"tzinfo", module_type<TypeId::kTzInfo>},
    {"MINYEAR", make_first_year},
    {"MAXYEAR", make_last_year},
    {"UTC", make_utc},
    {"__all__", make_names},
};

}  // namespace

namespace temporal {

Object* utc_zone() { return made_utc_zone(); }

SignalFailure raise_offset_too_large(Runtime& rt, Value delta) {
  std::string message = "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ";
  append_utf8(message, TRY(repr(rt, delta)).as<Str>());
  return rt.raise_text(TypeId::kValueError, message);
}

Outcome checked_zone(Runtime& rt, int64_t offset_micros, Value name) {
  if (offset_micros > -kMicrosPerDay && offset_micros < kMicrosPerDay) return new_zone(rt, offset_micros, name);
  return raise_offset_too_large(rt, TRY(new_delta(rt, offset_micros)));
}

}  // namespace temporal

const TypeTable kTzInfoTable{TypeId::kTzInfo, kTzInfoMethods, {}, "What classes of time zones derive from."};
const TypeTable kTimeZoneTable{
    TypeId::kTimeZone, kZoneMethods, {}, "A time zone that always is as far from UTC.", false, {}, false, kZoneConstants};
const std::span<const MethodDef> kDatetimeIntrinsics = kIntrinsicRows;
const ModuleTable kDatetimeModule{"datetime", {}, kModuleValues, "Dates, times, durations and time zones."};

}  // namespace sandboa::runtime
