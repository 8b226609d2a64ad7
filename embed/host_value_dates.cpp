// Dates, times and durations among host values: nodes whose items are their parts (value_graph.h).
#include <initializer_list>

#include "embed/value_graph.h"
#include "sandboa/value.h"

namespace sandboa {

using embed::kMomentParts;
using embed::ValueAccess;
using embed::ValueGraph;
using embed::ValueNode;
using Kind = HostValue::Kind;

namespace {

HostValue make_parts(Kind kind, std::initializer_list<int64_t> parts, const HostValue* last) {
  auto* graph = new ValueGraph;
  ValueNode* node = graph->add_node(kind);
  HostValue result = ValueAccess::handle(ValueAccess::node_slot(node));
  for (int64_t part : parts) node->items.push_back(ValueAccess::slot(HostValue(part)));
  if (last != nullptr) {
    ValueAccess::connect(node, ValueAccess::slot(*last));
    node->items.push_back(ValueAccess::slot(*last));
  }
  return result;
}

HostValue make_moment(Kind kind, const HostValue::Moment& m, const HostValue& zone) {
  return make_parts(kind, {m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.fold}, &zone);
}

bool is_moment(Kind kind) { return kind == Kind::kDate || kind == Kind::kTime || kind == Kind::kDateTime; }

constexpr int64_t kMicrosPerSecond = 1'000'000, kSecondsPerDay = 86400;

int64_t floor_divide(int64_t dividend, int64_t divisor) { return dividend / divisor - (dividend % divisor < 0 ? 1 : 0); }

}  // namespace

HostValue HostValue::date(int year, int month, int day) { return make_moment(Kind::kDate, {year, month, day}, HostValue()); }
HostValue HostValue::time(const Moment& moment, const HostValue& zone) { return make_moment(Kind::kTime, moment, zone); }
HostValue HostValue::datetime(const Moment& moment, const HostValue& zone) {
  return make_moment(Kind::kDateTime, moment, zone);
}
HostValue HostValue::timedelta(const Duration& duration) {
  return make_parts(Kind::kTimeDelta, {duration.days, duration.seconds, duration.microseconds}, nullptr);
}
HostValue HostValue::timezone(int64_t offset_microseconds, std::string_view name) {
  HostValue name_value = name.empty() ? HostValue() : HostValue(name);
  return make_parts(Kind::kTimeZone, {offset_microseconds}, &name_value);
}

HostValue::Moment HostValue::as_moment() const {
  if (!is_moment(slot_.kind)) return {};
  const auto& items = slot_.node->items;
  auto part = [&](size_t index) { return static_cast<int>(items[index].integer); };
  return {part(0), part(1), part(2), part(3), part(4), part(5), part(6), part(7)};
}

HostValue::Duration HostValue::as_duration() const {
  if (slot_.kind == Kind::kTimeZone) {
    int64_t micros = slot_.node->items[0].integer;
    int64_t seconds = floor_divide(micros, kMicrosPerSecond);
    int64_t days = floor_divide(seconds, kSecondsPerDay);
    return {days, seconds - days * kSecondsPerDay, micros - seconds * kMicrosPerSecond};
  }
  if (slot_.kind != Kind::kTimeDelta) return {};
  const auto& items = slot_.node->items;
  return {items[0].integer, items[1].integer, items[2].integer};
}

HostValue HostValue::zone() const {
  if (is_moment(slot_.kind)) return HostValue(slot_.node->items[kMomentParts]);
  return slot_.kind == Kind::kTimeZone ? HostValue(slot_.node->items[1]) : HostValue();
}

namespace embed {

namespace {

std::string text_of_duration(const HostValue::Duration& duration) {
  std::string parts;
  auto add = [&](const char* name, int64_t number) {
    if (number != 0) parts += (parts.empty() ? "" : ", ") + (name + std::to_string(number));
  };
  add("days=", duration.days);
  add("seconds=", duration.seconds);
  add("microseconds=", duration.microseconds);
  return "datetime.timedelta(" + (parts.empty() ? "0" : parts) + ")";
}

std::string text_of_zone(const HostValue& zone) {
  HostValue name = zone.zone();
  HostValue::Duration offset = zone.as_duration();
  if (name.is_none() && offset == HostValue::Duration()) return "datetime.timezone.utc";
  return "datetime.timezone(" + text_of_duration(offset) + (name.is_none() ? "" : ", " + name.repr()) + ")";
}

}  // namespace

std::string text_of_date(const HostValue& value) {
  Kind kind = value.kind();
  if (kind == Kind::kTimeDelta) return text_of_duration(value.as_duration());
  if (kind == Kind::kTimeZone) return text_of_zone(value);
  HostValue::Moment m = value.as_moment();
  std::string text = kind == Kind::kDate ? "datetime.date(" : kind == Kind::kTime ? "datetime.time(" : "datetime.datetime(";
  auto add = [&](int number) { text += (text.back() == '(' ? "" : ", ") + std::to_string(number); };
  if (kind != Kind::kTime) {
    for (int part : {m.year, m.month, m.day}) add(part);
  }
  if (kind != Kind::kDate) {
    add(m.hour);
    add(m.minute);
    if (m.second != 0 || m.microsecond != 0) add(m.second);
    if (m.microsecond != 0) add(m.microsecond);
    std::string fold = m.fold != 0 ? ", fold=1" : "";
    std::string zone = value.zone().is_none() ? "" : ", tzinfo=" + value.zone().repr();
    text += kind == Kind::kTime ? zone + fold : fold + zone;
  }
  return text + ")";
}

}  // namespace embed

}  // namespace sandboa
