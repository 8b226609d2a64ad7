// Values of library classes and of classes of the guest's: dates, decimals, UUIDs, members, named tuples, records.
#include "c_api/value_handles.h"

namespace sandboa::c_api {

using Kind = HostValue::Kind;

namespace {

static_assert(static_cast<int>(Kind::kDate) == SANDBOA_DATE && static_cast<int>(Kind::kTime) == SANDBOA_TIME &&
              static_cast<int>(Kind::kDateTime) == SANDBOA_DATETIME &&
              static_cast<int>(Kind::kTimeDelta) == SANDBOA_TIMEDELTA &&
              static_cast<int>(Kind::kTimeZone) == SANDBOA_TIMEZONE && static_cast<int>(Kind::kDecimal) == SANDBOA_DECIMAL &&
              static_cast<int>(Kind::kUuid) == SANDBOA_UUID && static_cast<int>(Kind::kEnum) == SANDBOA_ENUM &&
              static_cast<int>(Kind::kNamedTuple) == SANDBOA_NAMED_TUPLE &&
              static_cast<int>(Kind::kRecord) == SANDBOA_RECORD);

constexpr size_t kFirstMoment = C_API_SIZE_TO(sandboa_moment, fold);

using MakeMoment = HostValue (*)(const HostValue::Moment&, const HostValue&);

sandboa_status new_moment(const sandboa_moment* moment, const sandboa_value* zone, sandboa_value** out, MakeMoment make_it) {
  C_API_TRY(clear(out));
  if (moment == nullptr) return SANDBOA_NULL_ARGUMENT;
  if (zone != nullptr) C_API_TRY(check_kind(zone, Kind::kNone, Kind::kTimeZone));
  sandboa_moment m{};
  C_API_TRY(read_struct<kFirstMoment>(moment, &m));
  HostValue::Moment host{m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.fold};
  return make(out, [&] { return make_it(host, zone == nullptr ? HostValue() : zone->value); });
}

sandboa_status new_of_text(const char* text, size_t size, sandboa_value** out, HostValue (*make_it)(std::string_view)) {
  C_API_TRY(clear(out));
  std::string_view content;
  C_API_TRY(read_text(text, size, &content));
  return guarded([&] {
    HostValue value = make_it(content);
    return value.is_none() ? sandboa_status{SANDBOA_MALFORMED} : give(std::move(value), out);
  });
}

}  // namespace

}  // namespace sandboa::c_api

// In the global namespace, where they were declared: else they would not be exported.
using namespace sandboa;         // NOLINT
using namespace sandboa::c_api;  // NOLINT

extern "C" {

sandboa_status sandboa_value_new_date(int32_t year, int32_t month, int32_t day, sandboa_value** out) {
  return make(out, [=] { return HostValue::date(year, month, day); });
}

sandboa_status sandboa_value_new_time(const sandboa_moment* moment, const sandboa_value* zone, sandboa_value** out) {
  return new_moment(moment, zone, out, &HostValue::time);
}

sandboa_status sandboa_value_new_datetime(const sandboa_moment* moment, const sandboa_value* zone, sandboa_value** out) {
  return new_moment(moment, zone, out, &HostValue::datetime);
}

sandboa_status sandboa_value_new_timedelta(int64_t days, int64_t seconds, int64_t microseconds, sandboa_value** out) {
  return make(out, [=] { return HostValue::timedelta({days, seconds, microseconds}); });
}

sandboa_status sandboa_value_new_timezone(int64_t offset_microseconds, const char* name, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view text;
  C_API_TRY(read_text(name, size, &text));
  return make(out, [=] { return HostValue::timezone(offset_microseconds, text); });
}

sandboa_status sandboa_value_get_moment(const sandboa_value* value, sandboa_moment* out) {
  C_API_TRY(check_kind(value, Kind::kDate, Kind::kTime, Kind::kDateTime));
  HostValue::Moment m = value->value.as_moment();
  sandboa_moment filled{sizeof(sandboa_moment), m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.fold};
  return write_struct<kFirstMoment>(filled, out);
}

sandboa_status sandboa_value_get_duration(const sandboa_value* value, int64_t* days, int64_t* seconds,
                                          int64_t* microseconds) {
  for (int64_t* out : {days, seconds, microseconds}) {
    if (out != nullptr) *out = 0;
  }
  C_API_TRY(check_kind(value, Kind::kTimeDelta, Kind::kTimeZone));
  HostValue::Duration duration = value->value.as_duration();
  if (days != nullptr) *days = duration.days;
  if (seconds != nullptr) *seconds = duration.seconds;
  if (microseconds != nullptr) *microseconds = duration.microseconds;
  return SANDBOA_OK;
}

sandboa_status sandboa_value_get_zone(const sandboa_value* value, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kTime, Kind::kDateTime, Kind::kTimeZone));
  return make(out, [=] { return value->value.zone(); });
}

sandboa_status sandboa_value_new_decimal(const char* text, size_t size, sandboa_value** out) {
  return new_of_text(text, size, out, &HostValue::decimal);
}

sandboa_status sandboa_value_get_decimal(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kDecimal));
  return view(value->value.as_decimal(), text, size);
}

sandboa_status sandboa_value_new_uuid(const char* text, size_t size, sandboa_value** out) {
  return new_of_text(text, size, out, &HostValue::uuid);
}

sandboa_status sandboa_value_get_uuid(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kUuid));
  return view(value->value.as_uuid(), text, size);
}

sandboa_status sandboa_value_new_enum(const char* class_name, size_t class_size, const char* member, size_t member_size,
                                      const sandboa_value* value, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view its_class, name;
  C_API_TRY(read_text(class_name, class_size, &its_class));
  C_API_TRY(read_text(member, member_size, &name));
  if (value != nullptr) C_API_TRY(check(value));
  return make(out, [&] { return HostValue::enumeration(its_class, name, value == nullptr ? HostValue() : value->value); });
}

sandboa_status sandboa_value_get_member_name(const sandboa_value* value, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kEnum));
  return view(value->value.member_name(), text, size);
}

sandboa_status sandboa_value_get_member_value(const sandboa_value* value, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kEnum));
  return make(out, [=] { return value->value.member_value(); });
}

sandboa_status sandboa_value_new_record(sandboa_kind kind, const char* class_name, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  std::string_view name;
  C_API_TRY(read_text(class_name, size, &name));
  if (kind == SANDBOA_RECORD) return make(out, [=] { return HostValue::record(name, {}); });
  if (kind == SANDBOA_NAMED_TUPLE) return make(out, [=] { return HostValue::named_tuple(name, {}); });
  return SANDBOA_WRONG_KIND;
}

sandboa_status sandboa_value_set_field(sandboa_value* value, const char* name, size_t size, const sandboa_value* item) {
  C_API_TRY(check(value, item));
  C_API_TRY(check_kind(value, Kind::kNamedTuple, Kind::kRecord));
  std::string_view text;
  C_API_TRY(read_text(name, size, &text));
  return guarded([&] {
    value->value.set_field(text, item->value);
    return SANDBOA_OK;
  });
}

sandboa_status sandboa_value_get_field_name(const sandboa_value* value, size_t index, const char** text, size_t* size) {
  C_API_TRY(clear_text(text, size));
  C_API_TRY(check_kind(value, Kind::kNamedTuple, Kind::kRecord));
  if (index >= value->value.size()) return SANDBOA_OUT_OF_RANGE;
  return view(value->value.field_name(index), text, size);
}

sandboa_status sandboa_value_get_field(const sandboa_value* value, const char* name, size_t size, sandboa_value** out) {
  C_API_TRY(clear(out));
  C_API_TRY(check_kind(value, Kind::kNamedTuple, Kind::kRecord));
  std::string_view text;
  C_API_TRY(read_text(name, size, &text));
  for (size_t index = 0; index < value->value.size(); ++index) {
    if (value->value.field_name(index) == text) return make(out, [=] { return value->value.at(index); });
  }
  return SANDBOA_NOT_FOUND;
}

}  // extern "C"
