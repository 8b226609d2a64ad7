// The type date.
#include "runtime/generics.h"
#include "runtime/numbers/number.h"
#include "runtime/temporal/arguments.h"
#include "runtime/temporal/state.h"
#include "runtime/temporal/text.h"
#include "runtime/temporal/type_rows.h"
#include "runtime/types/containers.h"
#include "runtime/types/reduce.h"

namespace sandboa::runtime {

namespace {

using namespace temporal;  // NOLINT: a file of table rows reads best without prefixes

constexpr const char* kNames[] = {"year", "month", "day"};

Outcome date_new(Runtime& rt, const Arguments& args) {
  Moment m;
  if (args[1].is_empty() && args[2].is_empty()) {
    Value made = TRY(moment_of_state(rt, TypeId::kDate, args[0], Value()));
    if (!made.is_empty()) return made;
  }
  TRY(require(rt, args, kNames));
  if (needs_indexes(args.fixed, 3)) return ask_for_indexes(rt, TypeId::kDate, {args.fixed, 3}, Value(), Value());
  int* const fields[] = {&m.year, &m.month, &m.day};
  TRY(read_fields(rt, args.fixed, fields));
  TRY(check_date(rt, m));
  return new_date(rt, m.year, m.month, m.day);
}

Outcome date_replace(Runtime& rt, const Arguments& args) {
  if (needs_indexes(args.fixed + 1, 3)) return ask_to_replace(rt, args[0], {args.fixed + 1, 3});
  Moment m = moment_of(args[0]);
  int* const fields[] = {&m.year, &m.month, &m.day};
  TRY(read_fields(rt, args.fixed + 1, fields));
  TRY(check_date(rt, m));
  return made_like(rt, args[0], new_date(rt, m.year, m.month, m.day));
}

// What a date is for `cls`, which may be datetime: then it is called.
Outcome date_for(Runtime& rt, Value cls, const calendar::Day& day) {
  return made_as(rt, cls.as<Type>(), new_date(rt, day.year, day.month, day.day));
}

Outcome date_from_ordinal(Runtime& rt, const Arguments& args) {
  if (needs_indexes(args.fixed + 1, 1)) return SignalFailure{Signal::kNeedsGuest};
  int ordinal = TRY(int_argument(rt, args[1]));
  if (ordinal < 1) return rt.raise_value_error("ordinal must be >= 1");
  if (ordinal > calendar::kMaxOrdinal) {
    // How far beyond: the year is what is wrong.
    int64_t days = int64_t{ordinal} - 1;
    int64_t era = days / 146097;
    calendar::Day day = calendar::day_of(static_cast<int>(days % 146097) + 1);
    return rt.raise_value_error("year must be in 1..9999, not %d", static_cast<int>(day.year + era * 400));
  }
  return date_for(rt, args[0], calendar::day_of(ordinal));
}

Outcome date_from_iso_calendar(Runtime& rt, const Arguments& args) {
  if (needs_indexes(args.fixed + 1, 3)) return SignalFailure{Signal::kNeedsGuest};
  calendar::IsoDay iso{};
  int* const fields[] = {&iso.year, &iso.week, &iso.weekday};
  for (int index = 0; index < 3; ++index) {
    Fallible<int> field = int_argument(rt, args[index + 1]);
    bool is_too_large = field.signal() == Signal::kRaise && is_int(args[index + 1]);
    if (is_too_large) return rt.raise_value_error("ISO calendar component out of range");
    *fields[index] = TRY(field);
  }
  calendar::Day day;
  switch (calendar::day_of_iso(iso, &day)) {
    case calendar::IsoProblem::kYear:
      return rt.raise_value_error("year must be in 1..9999, not %d", iso.year);
    case calendar::IsoProblem::kWeek:
      return rt.raise_value_error("Invalid week: %d", iso.week);
    case calendar::IsoProblem::kWeekday:
      return rt.raise_value_error("Invalid weekday: %d (range is [1, 7])", iso.weekday);
    case calendar::IsoProblem::kNone:
      break;
  }
  Moment m{day.year, day.month, day.day};
  TRY(check_date(rt, m));
  return date_for(rt, args[0], day);
}

Outcome date_from_iso_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) return rt.raise_type_error("fromisoformat: argument must be str");
  Moment m;
  if (!read_iso_date(args[1].as<Str>(), &m)) return raise_invalid_iso(rt, args[1]);
  TRY(check_date(rt, m));
  return made_as(rt, args[0].as<Type>(), new_date(rt, m.year, m.month, m.day));
}

Outcome date_iso_format(Runtime& rt, const Arguments& args) {
  TextBuffer out;
  put_date(out, moment_of(args[0]));
  return finish(rt, out);
}

Outcome date_ctime(Runtime& rt, const Arguments& args) { return ctime(rt, moment_of(args[0])); }

Outcome date_strftime(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("strftime() argument 1 must be str, not %s", argument_type_name(args[1]));
  }
  return strftime_or_twin(rt, args[0], args[1]);
}

Outcome date_format(Runtime& rt, const Arguments& args) {
  if (!has_kind(args[1], Kind::kStr)) {
    return rt.raise_type_error("__format__() argument 1 must be str, not %s", argument_type_name(args[1]));
  }
  return format(rt, args[0], args[1]);
}

Outcome date_iso_calendar(Runtime& rt, const Arguments& args) {
  Moment m = moment_of(args[0]);
  calendar::IsoDay iso = calendar::iso_day_of({m.year, m.month, m.day});
  Value parts[] = {Value::small_int(iso.year), Value::small_int(iso.week), Value::small_int(iso.weekday)};
  return new_iso_calendar_date(rt, parts);
}

Outcome date_to_ordinal(Runtime&, const Arguments& args) { return Value::small_int(ordinal_of(moment_of(args[0]))); }
Outcome date_weekday(Runtime&, const Arguments& args) {
  return Value::small_int(calendar::weekday_of(ordinal_of(moment_of(args[0]))));
}
Outcome date_iso_weekday(Runtime&, const Arguments& args) {
  return Value::small_int(calendar::weekday_of(ordinal_of(moment_of(args[0]))) + 1);
}
Outcome date_reduce(Runtime& rt, const Arguments& args) { return reduce(rt, args[0], false); }

Outcome get_year(Runtime&, Value self) { return Value::small_int(moment_of(self).year); }
Outcome get_month(Runtime&, Value self) { return Value::small_int(moment_of(self).month); }
Outcome get_day(Runtime&, Value self) { return Value::small_int(moment_of(self).day); }

constexpr MethodDef kDateMethods[] = {
    {"__new__", "year=?, month=?, day=?", date_new, kNoEffects, "A day in the Gregorian calendar: date(year, month, day)."},
    {"fromtimestamp", "cls, timestamp, /", ask_twin, kNoEffects,
     "@class Create a date from a POSIX timestamp, in the local zone.", PreludeFunction::kdate_fromtimestamp},
    {"fromordinal", "cls, ordinal, /", date_from_ordinal, kNoEffects,
     "@class Construct a date from a proleptic Gregorian ordinal.", PreludeFunction::kdate_fromordinal},
    {"fromisoformat", "cls, string, /", date_from_iso_format, kNoEffects,
     "@class Construct a date from a string in ISO 8601 format."},
    {"fromisocalendar", "cls, year, week, day", date_from_iso_calendar, kNoEffects,
     "@class Construct a date from the ISO year, week number and weekday.", PreludeFunction::kdate_fromisocalendar},
    {"strptime", "cls, string, format, /", ask_twin, kNoEffects, "@class Parse string according to the given date format.",
     PreludeFunction::kdate_strptime},
    {"today", "cls, /", ask_twin, kNoEffects, "@class What it is now: today's date, or the local time.",
     PreludeFunction::kdate_today},
    {"ctime", "self, /", date_ctime, kNoEffects, "Return ctime() style string."},
    {"strftime", "self, format", date_strftime, kAllocates, "Format using strftime()."},
    {"__format__", "self, format, /", date_format, kAllocates, "Formats self with strftime.",
     PreludeFunction::ktemporal_format},
    {"isoformat", "self, /", date_iso_format, kNoEffects, "The day as YYYY-MM-DD."},
    {"isoweekday", "self, /", date_iso_weekday, kNoEffects, "Return the day of the week, Monday 1, Sunday 7."},
    {"isocalendar", "self, /", date_iso_calendar, kNoEffects, "Return a named tuple of ISO year, week number, and weekday."},
    {"timetuple", "self, /", ask_twin, kNoEffects, "The parts that time.localtime() has.", PreludeFunction::kdate_timetuple},
    {"toordinal", "self, /", date_to_ordinal, kNoEffects,
     "How many days it is from the first of the year 1, which is day 1."},
    {"weekday", "self, /", date_weekday, kNoEffects, "Return the day of the week, Monday 0, Sunday 6."},
    {"replace", "self, year=?, month=?, day=?", date_replace, kNoEffects,
     "The day with some of year, month and day changed."},
    {"__replace__", "self, year=?, month=?, day=?", date_replace, kNoEffects, "The same as replace()."},
    {"__reduce__", "self, /", date_reduce, kNoEffects, "__reduce__() -> (cls, state)"},
    TEMPORAL_OPERATOR("add", kAdd, "+"),
    TEMPORAL_OPERATOR("sub", kSubtract, "-"),
    TEMPORAL_COMMON_ROWS,
};

constexpr AttributeDef kDateAttributes[] = {
    {"year", get_year, nullptr, nullptr},
    {"month", get_month, nullptr, nullptr},
    {"day", get_day, nullptr, nullptr},
};

constexpr ConstantDef kDateConstants[] = {
    {"min", [] { return shared_moment(TypeId::kDate, pack_date(1, 1, 1)); }},
    {"max", [] { return shared_moment(TypeId::kDate, pack_date(9999, 12, 31)); }},
    {"resolution", [] { return shared_resolution(kMicrosPerDay); }},
};

// ---- what isocalendar() answers

Outcome iso_date_new(Runtime& rt, const Arguments& args) { return new_iso_calendar_date(rt, args.fixed); }

Outcome iso_date_repr(Runtime& rt, const Arguments& args) {
  StrBuilder out(rt);
  const Value* items = args[0].as<Tuple>()->items();
  constexpr std::string_view kParts[] = {"datetime.IsoCalendarDate(year=", ", week=", ", weekday="};
  for (int index = 0; index < 3; ++index) {
    out.append(kParts[index]);
    Value text = TRY(operations::repr(rt, items[index]));
    out.append(text.as<Str>());
  }
  out.append(U')');
  return out.finish();
}

Outcome iso_date_reduce(Runtime& rt, const Arguments& args) {
  Value items = TRY_NEW(rt, new_tuple_of(rt, args[0].as<Tuple>()->items(), 3));
  Value inner = TRY_NEW(rt, new_tuple_of(rt, &items, 1));
  Value pair[] = {builtin_type(TypeId::kTuple), inner};
  return TRY_NEW(rt, new_tuple_of(rt, pair, 2));
}

template <int kIndex>
Outcome get_part(Runtime&, Value self) {
  return self.as<Tuple>()->items()[kIndex];
}

constexpr MethodDef kIsoDateMethods[] = {
    {"__new__", "year, week, weekday", iso_date_new, kNoEffects,
     "The result of date.isocalendar() or datetime.isocalendar()"},
    {"__repr__", "self, /", iso_date_repr, kAllocates, "Return repr(self)."},
    {"__reduce__", "self, /", iso_date_reduce, kNoEffects, "For copy and pickle: a plain tuple."},
};

constexpr AttributeDef kIsoDateAttributes[] = {
    {"year", get_part<0>, nullptr, nullptr},
    {"week", get_part<1>, nullptr, nullptr},
    {"weekday", get_part<2>, nullptr, nullptr},
};

}  // namespace

namespace temporal {

SignalFailure raise_invalid_iso(Runtime& rt, Value text) {
  Value shown = TRY(operations::repr_natively(rt, text));
  std::string message = "Invalid isoformat string: ";
  append_utf8(message, shown.as<Str>());
  return rt.raise_text(TypeId::kValueError, message);
}

Outcome new_iso_calendar_date(Runtime& rt, const Value* parts) {
  auto* made = TRY_NEW(rt, rt.allocate<Tuple>(TypeId::kIsoCalendarDate, Kind::kTuple, 3 * sizeof(Value)));
  made->length = 3;
  for (int index = 0; index < 3; ++index) made->items()[index] = parts[index];
  return made;
}

Outcome strftime_or_twin(Runtime& rt, Value self, Value format) {
  const auto* object = self.as<Temporal>();
  Moment m = unpack(object->fields);
  if (object->type->id == TypeId::kTime) {
    m.year = 1900;
    m.month = m.day = 1;
  }
  ZoneText zone{offset_of(object), Value::none(), 0, false};
  if (zone.offset.state == OffsetState::kKnown) zone.name = TRY(zone_name(rt, object->extra));
  if (zone.offset.state == OffsetState::kGuest) return rt.needs_guest(PreludeFunction::ktemporal_strftime, {self, format});
  Outcome answer = strftime(rt, m, format.as<Str>(), zone);
  if (answer.signal() == Signal::kNeedsGuest) return rt.needs_guest(PreludeFunction::ktemporal_strftime, {self, format});
  return answer;
}

Outcome format(Runtime& rt, Value self, Value spec) {
  const auto* object = self.as<Temporal>();
  if (object->type->is_guest()) return rt.needs_guest(PreludeFunction::ktemporal_format, {self, spec});
  if (spec.as<Str>()->length == 0) return str(rt, self);
  return strftime_or_twin(rt, self, spec);
}

Object* shared_moment(TypeId type, uint64_t fields) {
  auto* moment = new_shared<Temporal>(type, Kind::kTemporal);
  moment->fields = fields;
  moment->extra = Value::none();
  return moment;
}

}  // namespace temporal

const TypeTable kDateTable{
    TypeId::kDate, kDateMethods, kDateAttributes, "A day in the Gregorian calendar: date(year, month, day).",
    false,         {},           false,           kDateConstants};
const TypeTable kIsoCalendarDateTable{TypeId::kIsoCalendarDate,
                                      kIsoDateMethods,
                                      kIsoDateAttributes,
                                      "The result of date.isocalendar() or datetime.isocalendar()",
                                      false,
                                      {},
                                      true};

}  // namespace sandboa::runtime
