// Operators, comparison and hash. What needs to ask a zone that is guest code is done by its twin with the offsets.
#include "runtime/numbers/number.h"
#include "runtime/operations/quick_compare.h"
#include "runtime/temporal/temporal.h"
#include "runtime/types/hash_table.h"
#include "support/hash.h"

namespace sandboa::runtime::temporal {

using operations::BinaryOperator;
using operations::CompareOperator;
using operations::ordered;
using operations::reflected;

namespace {

bool is_equality(CompareOperator op) { return op == CompareOperator::kEqual || op == CompareOperator::kNotEqual; }

// Where an offset counts, times of day compare by whole seconds of it.
int64_t micros_of_day(const Moment& m, int64_t offset_micros) {
  int64_t seconds = m.hour * 3600 + m.minute * 60 + m.second;
  return (seconds - static_cast<int64_t>(floor_divide(offset_micros, kMicrosPerSecond))) * kMicrosPerSecond + m.micro;
}

// Both moments, or both times of day.
Outcome compare_in_zones(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  const auto *left = lhs.as<Temporal>(), *right = rhs.as<Temporal>();
  if (left->extra == right->extra) return Value::boolean(ordered(op, left->fields >> 1, right->fields >> 1));
  Offset a = offset_of(left), b = offset_of(right);
  if (a.state == OffsetState::kGuest || b.state == OffsetState::kGuest) {
    // The comparison of a derived class comes first, which the order shows in which zones are asked.
    bool swaps = type_of(lhs) != type_of(rhs) && is_subtype(type_of(rhs), type_of(lhs));
    Value asked = Value::small_int(static_cast<int>(swaps ? reflected(op) : op));
    return rt.needs_guest(PreludeFunction::ktemporal_compare, {swaps ? rhs : lhs, swaps ? lhs : rhs, asked});
  }
  if (a.state != b.state) {
    if (is_equality(op)) return Value::boolean(op == CompareOperator::kNotEqual);
    return rt.raise_type_error("can't compare offset-naive and offset-aware %s", is_moment(lhs) ? "datetimes" : "times");
  }
  if (a.micros == b.micros) return Value::boolean(ordered(op, left->fields >> 1, right->fields >> 1));
  Moment m = unpack(left->fields), n = unpack(right->fields);
  if (is_moment(lhs)) {
    return Value::boolean(ordered(op, micros_since_start(m) - a.micros, micros_since_start(n) - b.micros));
  }
  return Value::boolean(ordered(op, micros_of_day(m, a.micros), micros_of_day(n, b.micros)));
}

Outcome add_to_date(Runtime& rt, Value date, int64_t days) {
  int64_t ordinal = ordinal_of(moment_of(date)) + days;
  if (ordinal < 1 || ordinal > calendar::kMaxOrdinal) {
    return rt.raise_text(TypeId::kOverflowError, "date value out of range");
  }
  calendar::Day day = calendar::day_of(static_cast<int>(ordinal));
  return made_like(rt, date, new_date(rt, day.year, day.month, day.day));
}

// So many microseconds later, of which only what they change is worked out anew. False: beyond all dates.
bool move_by(Moment* m, __int128 micros) {
  constexpr __int128 kMost = kMicrosPerDay * calendar::kMaxOrdinal;
  if (micros > kMost || micros < -kMost) return false;
  int64_t time_of_day = (m->hour * 3600 + m->minute * 60 + m->second) * kMicrosPerSecond + m->micro;
  int64_t sum = time_of_day + static_cast<int64_t>(micros);
  int64_t days = floor_divide_words(sum, kMicrosPerDay), time = sum - days * kMicrosPerDay;
  if (days != 0) {
    int64_t ordinal = ordinal_of(*m) + days;
    if (ordinal < 1 || ordinal > calendar::kMaxOrdinal) return false;
    calendar::Day day = calendar::day_of(static_cast<int>(ordinal));
    m->year = day.year;
    m->month = day.month;
    m->day = day.day;
  }
  if (time != time_of_day) {
    auto seconds = static_cast<int>(time / kMicrosPerSecond);
    m->hour = seconds / 3600;
    m->minute = seconds / 60 % 60;
    m->second = seconds % 60;
    m->micro = static_cast<int>(time % kMicrosPerSecond);
  }
  m->fold = 0;
  return true;
}

Outcome add_to_moment(Runtime& rt, Value moment, __int128 micros) {
  Moment m = moment_of(moment);
  if (!move_by(&m, micros)) return rt.raise_text(TypeId::kOverflowError, "date value out of range");
  return made_like(rt, moment, new_datetime(rt, m, moment.as<Temporal>()->extra));
}

Outcome add_delta(Runtime& rt, Value date, const Temporal* delta, bool negate) {
  if (is_moment(date)) return add_to_moment(rt, date, negate ? -micros_of(delta) : micros_of(delta));
  int64_t days = parts_of(delta).days;
  return add_to_date(rt, date, negate ? -days : days);
}

Outcome subtract_moments(Runtime& rt, Value lhs, Value rhs) {
  const auto *left = lhs.as<Temporal>(), *right = rhs.as<Temporal>();
  int64_t distance = micros_since_start(unpack(left->fields)) - micros_since_start(unpack(right->fields));
  if (left->extra == right->extra) return new_delta(rt, distance);
  Offset a = offset_of(left), b = offset_of(right);
  if (a.state == OffsetState::kGuest || b.state == OffsetState::kGuest) {
    return rt.needs_guest(PreludeFunction::kdatetime_subtract, {lhs, rhs});
  }
  if (a.state != b.state) return rt.raise_type_error("can't subtract offset-naive and offset-aware datetimes");
  return new_delta(rt, distance - a.micros + b.micros);
}

uint64_t hash_of_delta(__int128 micros) {
  auto seconds = static_cast<int64_t>(floor_divide(micros, kMicrosPerSecond));
  auto days = static_cast<int64_t>(floor_divide(seconds, kSecondsPerDay));
  Value parts[] = {Value::small_int(days), Value::small_int(seconds - days * kSecondsPerDay),
                   Value::small_int(static_cast<int64_t>(micros - __int128{seconds} * kMicrosPerSecond))};
  return hash_of_numbers(parts, 3);
}

}  // namespace

Outcome binary(Runtime& rt, BinaryOperator op, Value lhs, Value rhs) {
  bool is_sum = op == BinaryOperator::kAdd;
  if (is_sum || op == BinaryOperator::kSubtract) {
    if (is_any_date(lhs) && is_delta(rhs)) return add_delta(rt, lhs, rhs.as<Temporal>(), !is_sum);
    if (is_sum && is_delta(lhs) && is_any_date(rhs)) return add_delta(rt, rhs, lhs.as<Temporal>(), false);
    if (!is_sum && is_moment(lhs) && is_moment(rhs)) return subtract_moments(rt, lhs, rhs);
    if (!is_sum && class_of(lhs) == TypeId::kDate && class_of(rhs) == TypeId::kDate) {
      int64_t days = ordinal_of(moment_of(lhs)) - ordinal_of(moment_of(rhs));
      return new_delta(rt, __int128{days} * kMicrosPerDay);
    }
  }
  if (is_delta(lhs) || is_delta(rhs)) return delta_binary(rt, op, lhs, rhs);
  return Value::not_implemented();
}

Outcome compare(Runtime& rt, CompareOperator op, Value lhs, Value rhs) {
  TypeId type = class_of(lhs);
  if (type != class_of(rhs)) return Value::not_implemented();
  const auto *left = lhs.as<Temporal>(), *right = rhs.as<Temporal>();
  switch (type) {
    case TypeId::kDate:
      return Value::boolean(ordered(op, left->fields, right->fields));
    case TypeId::kTimeDelta:
      return Value::boolean(ordered(op, micros_of(left), micros_of(right)));
    case TypeId::kTimeZone:
      if (!is_equality(op)) return Value::not_implemented();
      return Value::boolean(ordered(op, left->fields, right->fields));
    case TypeId::kTime:
    case TypeId::kDateTime:
      return compare_in_zones(rt, op, lhs, rhs);
    default:
      return Value::not_implemented();
  }
}

// Of aware moments it is that of the distance from the start in UTC, as in CPython; fold takes no part.
Fallible<uint64_t> hash(Runtime& rt, Value value) {
  const auto* object = value.as<Temporal>();
  TypeId type = object->type->id;
  if (type == TypeId::kTimeDelta) return hash_of_delta(micros_of(object));
  if (type == TypeId::kTimeZone) return hash_of_delta(static_cast<int64_t>(object->fields));
  Offset offset = offset_of(object);
  if (offset.state == OffsetState::kGuest) return rt.needs_guest(PreludeFunction::ktemporal_hash, {value});
  if (offset.state == OffsetState::kNaive) {
    uint64_t mixed = support::session_hash(support::mix64(object->fields >> 1), rt.hash_key);
    return mixed == ~uint64_t{0} ? uint64_t{1} : mixed;
  }
  Moment m = unpack(object->fields);
  if (type == TypeId::kDateTime) return hash_of_delta(micros_since_start(m) - offset.micros);
  return hash_of_delta((m.hour * 3600 + m.minute * 60 + m.second) * kMicrosPerSecond + m.micro - offset.micros);
}

}  // namespace sandboa::runtime::temporal
