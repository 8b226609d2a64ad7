// Writing: ISO 8601, repr, str.
#include "runtime/temporal/text.h"

#include <cstring>

namespace sandboa::runtime::temporal {

const char* const kDayNames[7] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
const char* const kMonthNames[12] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

void TextBuffer::put_number(int64_t number, int width, char fill) {
  char digits[20];
  int count = 0;
  do {
    digits[count++] = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number != 0);
  for (int missing = width - count; missing > 0; --missing) put(fill);
  while (count > 0) put(digits[--count]);
}

void put_date(TextBuffer& out, const Moment& m) {
  out.put_number(m.year, 4);
  out.put('-');
  out.put_number(m.month, 2);
  out.put('-');
  out.put_number(m.day, 2);
}

void put_time(TextBuffer& out, const Moment& m, TimeSpec spec) {
  out.put_number(m.hour, 2);
  if (spec >= TimeSpec::kMinutes) {
    out.put(':');
    out.put_number(m.minute, 2);
  }
  if (spec >= TimeSpec::kSeconds) {
    out.put(':');
    out.put_number(m.second, 2);
  }
  if (spec < TimeSpec::kMilliseconds) return;
  out.put('.');
  if (spec == TimeSpec::kMilliseconds) {
    out.put_number(m.micro / 1000, 3);
  } else {
    out.put_number(m.micro, 6);
  }
}

void put_offset(TextBuffer& out, int64_t offset_micros, std::string_view separator) {
  int64_t distance = offset_micros < 0 ? -offset_micros : offset_micros;
  out.put(offset_micros < 0 ? '-' : '+');
  int64_t seconds = distance / kMicrosPerSecond, micros = distance % kMicrosPerSecond;
  out.put_number(seconds / 3600, 2);
  out.put(separator);
  out.put_number(seconds / 60 % 60, 2);
  if (seconds % 60 == 0 && micros == 0) return;
  out.put(separator);
  out.put_number(seconds % 60, 2);
  if (micros == 0) return;
  out.put('.');
  out.put_number(micros, 6);
}

Fallible<TimeSpec> time_spec_of(Runtime& rt, const Str* name, const Moment& m) {
  constexpr std::string_view kNames[] = {"hours", "minutes", "seconds", "milliseconds", "microseconds"};
  if (str_equals_ascii(name, "auto")) return m.micro == 0 ? TimeSpec::kSeconds : TimeSpec::kMicroseconds;
  for (size_t index = 0; index < std::size(kNames); ++index) {
    if (str_equals_ascii(name, kNames[index])) return static_cast<TimeSpec>(index);
  }
  return rt.raise_value_error("Unknown timespec value");
}

void put_zone_name(TextBuffer& out, int64_t offset_micros) {
  out.put("UTC");
  if (offset_micros != 0) put_offset(out, offset_micros, ":");
}

Outcome finish(Runtime& rt, const TextBuffer& out) {
  Str* text = TRY_NEW(rt, new_narrow_str(rt, out.view().size(), true));
  std::memcpy(mutable_data1(text), out.view().data(), out.view().size());
  return text;
}

Outcome zone_name(Runtime& rt, Value zone) {
  const auto* object = zone.as<Temporal>();
  if (!object->extra.is_none()) return object->extra;
  TextBuffer out;
  put_zone_name(out, static_cast<int64_t>(object->fields));
  return finish(rt, out);
}

Outcome ctime(Runtime& rt, const Moment& m) {
  TextBuffer out;
  out.put(std::string_view(kDayNames[calendar::weekday_of(ordinal_of(m))], 3));
  out.put(' ');
  out.put(std::string_view(kMonthNames[m.month - 1], 3));
  out.put(' ');
  out.put_number(m.day, 2, ' ');
  out.put(' ');
  put_time(out, m, TimeSpec::kSeconds);
  out.put(' ');
  out.put_number(m.year, 4);
  return finish(rt, out);
}

namespace {

void put_delta_repr(TextBuffer& out, const Temporal* delta) {
  DeltaParts parts = parts_of(delta);
  const char* separator = "";
  auto put_part = [&](const char* name, int64_t number) {
    if (number == 0) return;
    out.put(separator);
    out.put(name);
    if (number < 0) out.put('-');
    out.put_number(number < 0 ? -number : number, 1);
    separator = ", ";
  };
  put_part("days=", parts.days);
  put_part("seconds=", parts.seconds);
  put_part("microseconds=", parts.micros);
  if (*separator == 0) out.put('0');
  out.put(')');
}

void put_moment_repr(TextBuffer& out, const Moment& m, bool has_date, bool has_time) {
  if (has_date) {
    out.put_number(m.year, 1);
    out.put(", ");
    out.put_number(m.month, 1);
    out.put(", ");
    out.put_number(m.day, 1);
    if (has_time) out.put(", ");
  }
  if (!has_time) return;
  out.put_number(m.hour, 1);
  out.put(", ");
  out.put_number(m.minute, 1);
  if (m.second != 0 || m.micro != 0) {
    out.put(", ");
    out.put_number(m.second, 1);
  }
  if (m.micro != 0) {
    out.put(", ");
    out.put_number(m.micro, 1);
  }
}

Outcome zone_repr(Runtime& rt, const Temporal* zone);

Outcome moment_repr(Runtime& rt, Value value) {
  auto* object = value.as<Temporal>();
  TypeId id = object->type->id;
  if (offset_of(object).state == OffsetState::kGuest) return rt.needs_guest(PreludeFunction::ktemporal_repr, {value});
  StrBuilder out(rt);
  out.append(std::string_view(type_name(value)));
  TextBuffer text;
  text.put('(');
  put_moment_repr(text, moment_of(value), id != TypeId::kTime, id != TypeId::kDate);
  out.append(text.view());
  // CPython writes them in another order for times.
  bool has_fold = moment_of(value).fold != 0;
  if (has_fold && id != TypeId::kTime) out.append(", fold=1");
  if (!object->extra.is_none()) {
    out.append(", tzinfo=");
    out.append(TRY(zone_repr(rt, object->extra.as<Temporal>())).as<Str>());
  }
  if (has_fold && id == TypeId::kTime) out.append(", fold=1");
  out.append(U')');
  return out.finish();
}

Outcome zone_repr(Runtime& rt, const Temporal* zone) {
  if (zone == utc_zone()) return make_str(rt, "datetime.timezone.utc");
  StrBuilder out(rt);
  out.append("datetime.timezone(datetime.timedelta(");
  Temporal delta{};
  int64_t micros = static_cast<int64_t>(zone->fields);
  auto seconds = static_cast<int64_t>(floor_divide(micros, kMicrosPerSecond));
  delta.fields = static_cast<uint64_t>(seconds);
  delta.extra = Value::small_int(micros - seconds * kMicrosPerSecond);
  TextBuffer text;
  put_delta_repr(text, &delta);
  out.append(text.view());
  if (!zone->extra.is_none()) {
    out.append(", ");
    out.append(TRY(operations::repr_natively(rt, zone->extra)).as<Str>());
  }
  out.append(U')');
  return out.finish();
}

Outcome delta_repr(Runtime& rt, Value value) {
  StrBuilder out(rt);
  out.append(std::string_view(type_name(value)));
  TextBuffer text;
  text.put('(');
  put_delta_repr(text, value.as<Temporal>());
  out.append(text.view());
  return out.finish();
}

// "-1 day, 0:00:01.000002"
Outcome delta_str(Runtime& rt, const Temporal* delta) {
  DeltaParts parts = parts_of(delta);
  TextBuffer out;
  if (parts.days != 0) {
    if (parts.days < 0) out.put('-');
    int64_t distance = parts.days < 0 ? -parts.days : parts.days;
    out.put_number(distance, 1);
    out.put(distance == 1 ? " day, " : " days, ");
  }
  out.put_number(parts.seconds / 3600, 1);
  out.put(':');
  out.put_number(parts.seconds / 60 % 60, 2);
  out.put(':');
  out.put_number(parts.seconds % 60, 2);
  if (parts.micros != 0) {
    out.put('.');
    out.put_number(parts.micros, 6);
  }
  return finish(rt, out);
}

}  // namespace

Outcome repr(Runtime& rt, Value value) {
  switch (class_of(value)) {
    case TypeId::kTimeDelta:
      return delta_repr(rt, value);
    case TypeId::kTimeZone:
      return zone_repr(rt, value.as<Temporal>());
    default:
      return moment_repr(rt, value);
  }
}

Outcome str(Runtime& rt, Value value) {
  const auto* object = value.as<Temporal>();
  TypeId id = object->type->id;
  if (id == TypeId::kTimeDelta) return delta_str(rt, object);
  if (id == TypeId::kTimeZone) return zone_name(rt, value);
  // isoformat() of classes that derive from these may be their own.
  Offset offset = offset_of(object);
  if (object->type->is_guest() || offset.state == OffsetState::kGuest) {
    return rt.needs_guest(PreludeFunction::ktemporal_str, {value});
  }
  Moment m = moment_of(value);
  TextBuffer out;
  if (id != TypeId::kTime) put_date(out, m);
  if (id == TypeId::kDateTime) out.put(' ');
  if (id != TypeId::kDate) put_time(out, m, m.micro == 0 ? TimeSpec::kSeconds : TimeSpec::kMicroseconds);
  if (offset.state == OffsetState::kKnown) put_offset(out, offset.micros, ":");
  return finish(rt, out);
}

}  // namespace sandboa::runtime::temporal
