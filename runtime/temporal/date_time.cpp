// The type datetime.
#include <cmath>

#include "runtime/generics.h"
#include "runtime/numbers/number.h"
#include "runtime/temporal/arguments.h"
#include "runtime/temporal/state.h"
#include "runtime/temporal/text.h"
#include "runtime/temporal/timestamp.h"
#include "runtime/temporal/type_rows.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using namespace temporal;  // NOLINT: a file of table rows reads best without prefixes

constexpr const char* kRequired[] = {"year", "month", "day"};
constexpr size_t kNumberCount = 7;

bool is_only_state(const Arguments& args) {
  for (int index = 2; index < 9; ++index) {
    if (!args[index].is_empty()) return false;
  }
  return true;
}

// The seven numbers, fold and zone; what is absent stays.
Outcome datetime_of_fields(Runtime& rt, Moment m, const Value* numbers, Value fold, Value zone) {
  int* const fields[] = {&m.year, &m.month, &m.day, &m.hour, &m.minute, &m.second, &m.micro};
  int* const folds[] = {&m.fold};
  TRY(read_fields(rt, numbers, fields));
  TRY(read_fields(rt, &fold, folds));
  TRY(check_date(rt, m));
  TRY(check_time(rt, m));
  TRY(check_zone(rt, zone));
  return new_datetime(rt, m, zone);
}

Outcome datetime_new(Runtime& rt, const Arguments& args) {
  Moment m;
  if (!args[0].is_small_int() && is_only_state(args)) {
    Value made = TRY(moment_of_state(rt, TypeId::kDateTime, args[0], args[1]));
    if (!made.is_empty()) return made;
  }
  TRY(require(rt, args, kRequired));
  if (needs_indexes(args.fixed, kNumberCount) || needs_indexes(args.fixed + 8, 1)) {
    return ask_for_indexes(rt, TypeId::kDateTime, {args.fixed, kNumberCount}, args[7], args[8]);
  }
  return datetime_of_fields(rt, m, args.fixed, args[8], is_absent(args[7]) ? Value::none() : args[7]);
}

Outcome datetime_replace(Runtime& rt, const Arguments& args) {
  if (needs_indexes(args.fixed + 1, kNumberCount) || needs_indexes(args.fixed + 9, 1)) {
    return ask_to_replace(rt, args[0], {args.fixed + 1, 9});
  }
  Value zone = is_absent(args[8]) ? args[0].as<Temporal>()->extra : args[8];
  return made_like(rt, args[0], datetime_of_fields(rt, moment_of(args[0]), args.fixed + 1, args[9], zone));
}

Outcome datetime_from_iso_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) return rt.raise_type_error("fromisoformat: argument must be str");
  TRY(rt.charge(1 + args[1].as<Str>()->length / 8));
  IsoTime time{};
  if (!read_iso_datetime(args[1].as<Str>(), &time)) return raise_invalid_iso(rt, args[1]);
  Moment& m = time.moment;
  Value zone = TRY(zone_of_iso(rt, time));
  if (m.hour == 24 && m.month >= 1 && m.month <= 12 && m.day <= calendar::days_in_month(m.year, m.month)) {
    if (m.minute != 0 || m.second != 0 || m.micro != 0) return raise_beyond_midnight(rt);
    m.hour = 0;
    if (++m.day > calendar::days_in_month(m.year, m.month)) {
      m.day = 1;
      if (++m.month > 12) {
        m.month = 1;
        ++m.year;
      }
    }
  }
  TRY(check_date(rt, m));
  TRY(check_time(rt, m));
  return made_as(rt, args[0].as<Type>(), new_datetime(rt, m, zone));
}

Outcome datetime_combine(Runtime& rt, const Arguments& args) {
  if (!is_any_date(args[1])) {
    return rt.raise_type_error("combine() argument 1 must be datetime.date, not %s", argument_type_name(args[1]));
  }
  if (!is_time(args[2])) {
    return rt.raise_type_error("combine() argument 2 must be datetime.time, not %s", argument_type_name(args[2]));
  }
  Value zone = args[3].is_empty() ? args[2].as<Temporal>()->extra : args[3];
  TRY(check_zone(rt, zone));
  Moment date = moment_of(args[1]);
  uint64_t fields = pack_date(date.year, date.month, date.day) | args[2].as<Temporal>()->fields;
  return made_as(rt, args[0].as<Type>(), new_moment(rt, TypeId::kDateTime, fields, zone));
}

bool is_number(Value value) { return is_int(value) || is_float(value); }

Outcome datetime_from_timestamp(Runtime& rt, const Arguments& args) {
  TRY(check_zone(rt, args[2]));
  if (!is_zone(args[2]) || !is_number(args[1])) return SignalFailure{Signal::kNeedsGuest};
  auto offset = static_cast<int64_t>(args[2].as<Temporal>()->fields);
  Moment m = TRY(moment_of_timestamp(rt, args[1]));
  if (offset != 0 && !moment_at(micros_since_start(m) + offset, &m)) {
    return rt.raise_text(TypeId::kOverflowError, "date value out of range");
  }
  return made_as(rt, args[0].as<Type>(), new_datetime(rt, m, args[2]));
}

Outcome datetime_utc_from_timestamp(Runtime& rt, const Arguments& args) {
  if (!is_number(args[1])) return SignalFailure{Signal::kNeedsGuest};
  Moment m = TRY(moment_of_timestamp(rt, args[1]));
  return made_as(rt, args[0].as<Type>(), new_datetime(rt, m, Value::none()));
}

Outcome datetime_strptime(Runtime& rt, const Arguments& args) {
  for (int index = 1; index <= 2; ++index) {
    if (has_kind(args[index], Kind::kStr)) continue;
    return rt.raise_type_error("strptime() argument %d must be str, not %s", index, argument_type_name(args[index]));
  }
  TRY(rt.charge(1 + (args[1].as<Str>()->length + args[2].as<Str>()->length) / 8));
  IsoTime time{};
  bool is_plain =
      args[0] == Value(builtin_type(TypeId::kDateTime)) && read_by_format(args[1].as<Str>(), args[2].as<Str>(), &time);
  if (!is_plain) return SignalFailure{Signal::kNeedsGuest};
  return new_datetime(rt, time.moment, TRY(zone_of_iso(rt, time)));
}

Outcome datetime_iso_format(Runtime& rt, const Arguments& args) {
  const auto* object = args[0].as<Temporal>();
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("isoformat() argument 1 must be a unicode character, not %s", argument_type_name(args[1]));
  }
  auto* separator = args[1].as<Str>();
  if (separator->length != 1) {
    return rt.raise_type_error("isoformat() argument 1 must be a unicode character, not a string of length %llu",
                               static_cast<unsigned long long>(separator->length));
  }
  if (!has_kind(args[2], Kind::kStr)) {
    return rt.raise_type_error("isoformat() argument 2 must be str, not %s", argument_type_name(args[2]));
  }
  Moment m = unpack(object->fields);
  TimeSpec spec = TRY(time_spec_of(rt, args[2].as<Str>(), m));
  Offset offset = offset_of(object);
  if (offset.state == OffsetState::kGuest) return SignalFailure{Signal::kNeedsGuest};
  TextBuffer date, time;
  put_date(date, m);
  bool is_ascii = separator->is_ascii();
  TextBuffer& rest = is_ascii ? date : time;
  if (is_ascii) date.put(static_cast<char>(separator->at(0)));
  put_time(rest, m, spec);
  if (offset.state == OffsetState::kKnown) put_offset(rest, offset.micros, ":");
  if (is_ascii) return finish(rt, date);
  StrBuilder out(rt);
  out.append(date.view());
  out.append(separator);
  out.append(time.view());
  return out.finish();
}

Outcome datetime_date(Runtime& rt, const Arguments& args) {
  Moment m = moment_of(args[0]);
  return new_date(rt, m.year, m.month, m.day);
}

uint64_t time_fields(Value moment) { return moment.as<Temporal>()->fields & ((uint64_t{1} << kDayShift) - 1); }
Outcome datetime_time(Runtime& rt, const Arguments& args) {
  return new_moment(rt, TypeId::kTime, time_fields(args[0]), Value::none());
}
Outcome datetime_timetz(Runtime& rt, const Arguments& args) {
  return new_moment(rt, TypeId::kTime, time_fields(args[0]), args[0].as<Temporal>()->extra);
}

Outcome datetime_ctime(Runtime& rt, const Arguments& args) { return ctime(rt, moment_of(args[0])); }

// Naive moments are of the session's zone, which the twin knows.
Outcome datetime_timestamp(Runtime& rt, const Arguments& args) {
  Offset offset = offset_of(args[0].as<Temporal>());
  if (offset.state != OffsetState::kKnown) return SignalFailure{Signal::kNeedsGuest};
  int64_t micros = micros_since_start(moment_of(args[0])) - offset.micros - calendar::kOrdinalOfEpoch * kMicrosPerDay;
  return timestamp_of(rt, micros);
}

Outcome datetime_astimezone(Runtime& rt, const Arguments& args) {
  const auto* object = args[0].as<Temporal>();
  TRY(check_zone(rt, args[1]));
  Offset offset = offset_of(object);
  bool is_native = is_zone(args[1]) && offset.state == OffsetState::kKnown && !object->type->is_guest();
  if (!is_native) return SignalFailure{Signal::kNeedsGuest};
  if (args[1] == object->extra) return args[0];
  int64_t in_utc = micros_since_start(unpack(object->fields)) - offset.micros;
  Moment m;
  bool is_there = moment_at(in_utc, &m) && moment_at(in_utc + static_cast<int64_t>(args[1].as<Temporal>()->fields), &m);
  if (!is_there) return rt.raise_text(TypeId::kOverflowError, "date value out of range");
  return new_datetime(rt, m, args[1]);
}

Outcome datetime_reduce(Runtime& rt, const Arguments& args) { return reduce(rt, args[0], false); }

Outcome get_hour(Runtime&, Value self) { return Value::small_int(moment_of(self).hour); }
Outcome get_minute(Runtime&, Value self) { return Value::small_int(moment_of(self).minute); }
Outcome get_second(Runtime&, Value self) { return Value::small_int(moment_of(self).second); }
Outcome get_microsecond(Runtime&, Value self) { return Value::small_int(moment_of(self).micro); }
Outcome get_tzinfo(Runtime&, Value self) { return self.as<Temporal>()->extra; }
Outcome get_fold(Runtime&, Value self) { return Value::small_int(moment_of(self).fold); }

#define REPLACE_SIGNATURE "self, year=?, month=?, day=?, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?"

constexpr MethodDef kDateTimeMethods[] = {
    {"__new__", "year=?, month=?, day=?, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?", datetime_new,
     kNoEffects,
     "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\nA day and a time of it, in a zone "
     "or in none. The day has to be given, the time is midnight without more.\n"},
    {"now", "cls, tz=None", ask_twin, kNoEffects, "@class Return new datetime object representing current time local to tz.",
     PreludeFunction::kdatetime_now},
    {"utcnow", "cls, /", ask_twin, kNoEffects, "@class Return a new datetime representing UTC day and time.",
     PreludeFunction::kdatetime_utcnow},
    {"fromtimestamp", "cls, timestamp, tz=None", datetime_from_timestamp, kNoEffects,
     "@class Create a datetime from a POSIX timestamp.", PreludeFunction::kdatetime_fromtimestamp},
    {"utcfromtimestamp", "cls, timestamp, /", datetime_utc_from_timestamp, kNoEffects,
     "@class Create a naive UTC datetime from a POSIX timestamp.", PreludeFunction::kdatetime_utcfromtimestamp},
    {"strptime", "cls, string, format, /", datetime_strptime, kNoEffects,
     "@class Parse string according to the given date and time format.", PreludeFunction::kdatetime_strptime},
    {"combine", "cls, date, time, tzinfo=?", datetime_combine, kNoEffects,
     "@class Construct a datetime from a given date and a given time."},
    {"fromisoformat", "cls, string, /", datetime_from_iso_format, kNoEffects,
     "@class Construct a datetime from a string in ISO 8601 format."},
    {"date", "self, /", datetime_date, kNoEffects, "The day of it, a date."},
    {"time", "self, /", datetime_time, kNoEffects, "The time of day, without the zone."},
    {"timetz", "self, /", datetime_timetz, kNoEffects, "The time of day, with the zone."},
    {"ctime", "self, /", datetime_ctime, kNoEffects, "Return ctime() style string."},
    {"timetuple", "self, /", ask_twin, kNoEffects, "The parts that time.localtime() has.",
     PreludeFunction::kdatetime_timetuple},
    {"timestamp", "self, /", datetime_timestamp, kNoEffects, "Seconds since 1970 began in UTC, a float.",
     PreludeFunction::kdatetime_timestamp},
    {"utctimetuple", "self, /", ask_twin, kNoEffects, "The parts that time.gmtime() has.",
     PreludeFunction::kdatetime_utctimetuple},
    {"isoformat", "self, sep='T', timespec='auto'", datetime_iso_format, kNoEffects, "The text as ISO 8601 has it.",
     PreludeFunction::kdatetime_isoformat},
    {"utcoffset", "self, /", moment_utcoffset, kNoEffects, "Return the timezone offset of self from UTC as timedelta.",
     PreludeFunction::ktemporal_utcoffset},
    {"tzname", "self, /", moment_tzname, kNoEffects, "Return the timezone name of self.", PreludeFunction::ktemporal_tzname},
    {"dst", "self, /", moment_dst, kNoEffects, "Return daylight saving time information.", PreludeFunction::ktemporal_dst},
    {"replace", REPLACE_SIGNATURE, datetime_replace, kNoEffects, "The same moment with some of its parts changed."},
    {"__replace__", REPLACE_SIGNATURE, datetime_replace, kNoEffects, "The same as replace()."},
    {"astimezone", "self, tz=None", datetime_astimezone, kNoEffects, "Convert to local time in new timezone tz.",
     PreludeFunction::kdatetime_astimezone},
    {"__reduce_ex__", "self, proto, /", moment_reduce_ex, kNoEffects, "__reduce_ex__(proto) -> (cls, state)"},
    {"__reduce__", "self, /", datetime_reduce, kNoEffects, "__reduce__() -> (cls, state)"},
    TEMPORAL_OPERATOR("add", kAdd, "+"),
    TEMPORAL_OPERATOR("sub", kSubtract, "-"),
    TEMPORAL_COMMON_ROWS,
};

constexpr AttributeDef kDateTimeAttributes[] = {
    {"hour", get_hour, nullptr, nullptr},     {"minute", get_minute, nullptr, nullptr},
    {"second", get_second, nullptr, nullptr}, {"microsecond", get_microsecond, nullptr, nullptr},
    {"tzinfo", get_tzinfo, nullptr, nullptr}, {"fold", get_fold, nullptr, nullptr},
};

constexpr ConstantDef kDateTimeConstants[] = {
    {"min", [] { return shared_moment(TypeId::kDateTime, pack_date(1, 1, 1)); }},
    {"max", [] { return shared_moment(TypeId::kDateTime, pack_date(9999, 12, 31) | pack_time(23, 59, 59, 999999, 0)); }},
    {"resolution", [] { return shared_resolution(1); }},
};

}  // namespace

const TypeTable kDateTimeTable{
    TypeId::kDateTime, kDateTimeMethods, kDateTimeAttributes, kDateTimeMethods[0].doc, false, {}, false, kDateTimeConstants};

}  // namespace sandboa::runtime
