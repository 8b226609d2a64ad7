// The type time.
#include "runtime/generics.h"
#include "runtime/numbers/number.h"
#include "runtime/temporal/arguments.h"
#include "runtime/temporal/state.h"
#include "runtime/temporal/text.h"
#include "runtime/temporal/type_rows.h"
#include "runtime/types/containers.h"

namespace sandboa::runtime {

namespace {

using namespace temporal;  // NOLINT: a file of table rows reads best without prefixes

Outcome new_time(Runtime& rt, const Moment& m, Value zone) { return new_moment(rt, TypeId::kTime, pack(m), zone); }

bool is_only_state(const Arguments& args) {
  return args[2].is_empty() && args[3].is_empty() && args[4].is_empty() && args[5].is_empty();
}

Outcome time_new(Runtime& rt, const Arguments& args) {
  Moment m;
  if (is_only_state(args)) {
    Value made = TRY(moment_of_state(rt, TypeId::kTime, args[0], args[1]));
    if (!made.is_empty()) return made;
  }
  const Value numbers[] = {args[0], args[1], args[2], args[3], args[5]};
  if (needs_indexes(numbers, 5)) return ask_for_indexes(rt, TypeId::kTime, {args.fixed, 4}, args[4], args[5]);
  int* const fields[] = {&m.hour, &m.minute, &m.second, &m.micro, &m.fold};
  TRY(read_fields(rt, numbers, fields));
  Value zone = is_absent(args[4]) ? Value::none() : args[4];
  TRY(check_time(rt, m));
  TRY(check_zone(rt, zone));
  return new_time(rt, m, zone);
}

Outcome time_replace(Runtime& rt, const Arguments& args) {
  const Value numbers[] = {args[1], args[2], args[3], args[4], args[6]};
  if (needs_indexes(numbers, 5)) return ask_to_replace(rt, args[0], {args.fixed + 1, 6});
  Moment m = moment_of(args[0]);
  int* const fields[] = {&m.hour, &m.minute, &m.second, &m.micro, &m.fold};
  TRY(read_fields(rt, numbers, fields));
  Value zone = is_absent(args[5]) ? args[0].as<Temporal>()->extra : args[5];
  TRY(check_time(rt, m));
  TRY(check_zone(rt, zone));
  return made_like(rt, args[0], new_time(rt, m, zone));
}

Outcome time_from_iso_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) return rt.raise_type_error("fromisoformat: argument must be str");
  TRY(rt.charge(1 + args[1].as<Str>()->length / 8));
  IsoTime time{};
  if (!read_iso_time(args[1].as<Str>(), &time)) return raise_invalid_iso(rt, args[1]);
  Moment& m = time.moment;
  if (m.hour == 24) {
    if (m.minute != 0 || m.second != 0 || m.micro != 0) return raise_beyond_midnight(rt);
    m.hour = 0;
  }
  Value zone = TRY(zone_of_iso(rt, time));
  TRY(check_time(rt, m));
  return made_as(rt, args[0].as<Type>(), new_time(rt, m, zone));
}

Outcome time_iso_format(Runtime& rt, const Arguments& args) {
  const auto* object = args[0].as<Temporal>();
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("isoformat() argument 1 must be str, not %s", argument_type_name(args[1]));
  }
  Moment m = unpack(object->fields);
  TimeSpec spec = TRY(time_spec_of(rt, args[1].as<Str>(), m));
  Offset offset = offset_of(object);
  if (offset.state == OffsetState::kGuest) return SignalFailure{Signal::kNeedsGuest};
  TextBuffer out;
  put_time(out, m, spec);
  if (offset.state == OffsetState::kKnown) put_offset(out, offset.micros, ":");
  return finish(rt, out);
}

Outcome time_strftime(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("strftime() argument 1 must be str, not %s", argument_type_name(args[1]));
  }
  return strftime_or_twin(rt, args[0], args[1]);
}

Outcome time_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument 1 must be str, not %s", argument_type_name(args[1]));
  }
  return format(rt, args[0], args[1]);
}

Outcome time_reduce(Runtime& rt, const Arguments& args) { return reduce(rt, args[0], false); }

Outcome get_hour(Runtime&, Value self) { return Value::small_int(moment_of(self).hour); }
Outcome get_minute(Runtime&, Value self) { return Value::small_int(moment_of(self).minute); }
Outcome get_second(Runtime&, Value self) { return Value::small_int(moment_of(self).second); }
Outcome get_microsecond(Runtime&, Value self) { return Value::small_int(moment_of(self).micro); }
Outcome get_tzinfo(Runtime&, Value self) { return self.as<Temporal>()->extra; }
Outcome get_fold(Runtime&, Value self) { return Value::small_int(moment_of(self).fold); }

constexpr MethodDef kTimeMethods[] = {
    {"__new__", "hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?", time_new, kNoEffects,
     "time([hour[, minute[, second[, microsecond[, tzinfo]]]]])\n\nA time of day, in a zone or in none. What is left out is "
     "0.\n"},
    {"strptime", "cls, string, format, /", ask_twin, kNoEffects, "@class Parse string according to the given time format.",
     PreludeFunction::ktime_strptime},
    {"isoformat", "self, timespec='auto'", time_iso_format, kNoEffects, "The text as ISO 8601 has it.",
     PreludeFunction::ktime_isoformat},
    {"strftime", "self, format", time_strftime, kAllocates, "Format using strftime()."},
    {"__format__", "self, format, /", time_format, kAllocates, "Formats self with strftime.",
     PreludeFunction::ktemporal_format},
    {"utcoffset", "self, /", moment_utcoffset, kNoEffects, "Return the timezone offset of self from UTC as timedelta.",
     PreludeFunction::ktemporal_utcoffset},
    {"tzname", "self, /", moment_tzname, kNoEffects, "Return the timezone name of self.", PreludeFunction::ktemporal_tzname},
    {"dst", "self, /", moment_dst, kNoEffects, "Return daylight saving time information.", PreludeFunction::ktemporal_dst},
    {"replace", "self, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?", time_replace, kNoEffects,
     "The same time with some of its parts changed."},
    {"__replace__", "self, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?", time_replace, kNoEffects,
     "The same as replace()."},
    {"fromisoformat", "cls, string, /", time_from_iso_format, kNoEffects,
     "@class Construct a time from a string in ISO 8601 format."},
    {"__reduce_ex__", "self, proto, /", moment_reduce_ex, kNoEffects, "__reduce_ex__(proto) -> (cls, state)"},
    {"__reduce__", "self, /", time_reduce, kNoEffects, "__reduce__() -> (cls, state)"},
    TEMPORAL_COMMON_ROWS,
};

constexpr AttributeDef kTimeAttributes[] = {
    {"hour", get_hour, nullptr, nullptr},     {"minute", get_minute, nullptr, nullptr},
    {"second", get_second, nullptr, nullptr}, {"microsecond", get_microsecond, nullptr, nullptr},
    {"tzinfo", get_tzinfo, nullptr, nullptr}, {"fold", get_fold, nullptr, nullptr},
};

constexpr ConstantDef kTimeConstants[] = {
    {"min", [] { return shared_moment(TypeId::kTime, 0); }},
    {"max", [] { return shared_moment(TypeId::kTime, pack_time(23, 59, 59, 999999, 0)); }},
    {"resolution", [] { return shared_resolution(1); }},
};

}  // namespace

namespace temporal {

SignalFailure raise_beyond_midnight(Runtime& rt) {
  return rt.raise_value_error("minute, second, and microsecond must be 0 when hour is 24");
}

Outcome zone_of_iso(Runtime& rt, const IsoTime& time) {
  if (!time.has_offset) return Value::none();
  if (time.offset_seconds == 0) return utc_zone();
  return checked_zone(rt, time.offset_seconds * kMicrosPerSecond + time.offset_micros, Value::none());
}

Outcome moment_utcoffset(Runtime& rt, const Arguments& args) {
  Offset offset = offset_of(args[0].as<Temporal>());
  if (offset.state == OffsetState::kNaive) return Value::none();
  if (offset.state == OffsetState::kGuest) return SignalFailure{Signal::kNeedsGuest};
  return new_delta(rt, offset.micros);
}

Outcome moment_tzname(Runtime& rt, const Arguments& args) {
  Value zone = args[0].as<Temporal>()->extra;
  if (zone.is_none()) return zone;
  return is_zone(zone) ? zone_name(rt, zone) : Outcome(SignalFailure{Signal::kNeedsGuest});
}

Outcome moment_dst(Runtime&, const Arguments& args) {
  if (offset_of(args[0].as<Temporal>()).state == OffsetState::kGuest) return SignalFailure{Signal::kNeedsGuest};
  return Value::none();
}

Outcome moment_reduce_ex(Runtime& rt, const Arguments& args) {
  constexpr int kFirstWithFold = 4;
  return reduce(rt, args[0], TRY(int_argument(rt, args[1])) >= kFirstWithFold);
}

}  // namespace temporal

const TypeTable kTimeTable{TypeId::kTime, kTimeMethods, kTimeAttributes, kTimeMethods[0].doc,
                           false,         {},           false,           kTimeConstants};

}  // namespace sandboa::runtime
