// The objects of the module datetime: date, time, datetime, timedelta, timezone. One layout for all of them; which it is
// says the id of the type, for instances of classes that derive from them as well.
//
// Moments (date, time, datetime) are one word, in which what is larger stands further left, so that naive ones compare as
// words. A zone that is a timezone is asked natively; any other tzinfo is guest code, and what needs it goes to
// runtime/prelude/datetimes.py.
#pragma once

#include "runtime/operations/operations.h"
#include "runtime/runtime.h"
#include "runtime/temporal/calendar.h"

namespace sandboa::runtime {

struct Temporal : Object {
  // Moments: see pack(). timedelta: whole seconds, rounded down. timezone: the offset in microseconds.
  uint64_t fields;
  // Moments: the tzinfo or None. timedelta: microseconds, 0 to 999999. timezone: the name or None.
  Value extra;
};

namespace temporal {

constexpr int64_t kMicrosPerSecond = 1'000'000;
constexpr int64_t kSecondsPerDay = 86400;
constexpr int64_t kMicrosPerDay = kSecondsPerDay * kMicrosPerSecond;
constexpr int64_t kMaxDeltaDays = 999'999'999;

// A time has the date 0-0-0, a date the time 0:00.
struct Moment {
  int year = 0, month = 0, day = 0;
  int hour = 0, minute = 0, second = 0, micro = 0;
  int fold = 0;
};

constexpr uint64_t kFoldBit = 1;
constexpr int kDayShift = 38;  // below it lies the time of day

constexpr uint64_t pack_date(int year, int month, int day) {
  return (static_cast<uint64_t>(year) << 9 | static_cast<uint64_t>(month) << 5 | static_cast<uint64_t>(day)) << kDayShift;
}
constexpr uint64_t pack_time(int hour, int minute, int second, int micro, int fold) {
  return static_cast<uint64_t>(hour) << 33 | static_cast<uint64_t>(minute) << 27 | static_cast<uint64_t>(second) << 21 |
         static_cast<uint64_t>(micro) << 1 | static_cast<uint64_t>(fold);
}
constexpr uint64_t pack(const Moment& m) {
  return pack_date(m.year, m.month, m.day) | pack_time(m.hour, m.minute, m.second, m.micro, m.fold);
}
constexpr Moment unpack(uint64_t fields) {
  return {static_cast<int>(fields >> 47),          static_cast<int>(fields >> 43 & 15), static_cast<int>(fields >> 38 & 31),
          static_cast<int>(fields >> 33 & 31),     static_cast<int>(fields >> 27 & 63), static_cast<int>(fields >> 21 & 63),
          static_cast<int>(fields >> 1 & 0xFFFFF), static_cast<int>(fields & 1)};
}

inline bool is_temporal(Value value) { return has_kind(value, Kind::kTemporal); }
// The builtin type that it is or derives from; TypeId::kObject: none of these.
inline TypeId class_of(Value value) { return is_temporal(value) ? value.object()->type->id : TypeId::kObject; }
inline bool is_delta(Value value) { return class_of(value) == TypeId::kTimeDelta; }
inline bool is_moment(Value value) { return class_of(value) == TypeId::kDateTime; }
inline bool is_time(Value value) { return class_of(value) == TypeId::kTime; }
inline bool is_zone(Value value) { return class_of(value) == TypeId::kTimeZone; }
inline bool is_any_date(Value value) { return class_of(value) == TypeId::kDate || is_moment(value); }
inline Moment moment_of(Value value) { return unpack(value.as<Temporal>()->fields); }
inline int ordinal_of(const Moment& m) { return calendar::ordinal_of(m.year, m.month, m.day); }

// ---- making, of exactly these classes
Outcome new_date(Runtime& rt, int year, int month, int day);  // REQUIRES: a date that is there
Outcome new_moment(Runtime& rt, TypeId type, uint64_t fields, Value zone);
inline Outcome new_datetime(Runtime& rt, const Moment& m, Value zone) {
  return new_moment(rt, TypeId::kDateTime, pack(m), zone);
}
// OverflowError if it is too large.
Outcome new_delta(Runtime& rt, __int128 microseconds);
// REQUIRES: less than a day. timezone.utc for an offset of 0 without a name.
Outcome new_zone(Runtime& rt, int64_t offset_micros, Value name);
// ValueError if the offset is a day or more.
Outcome checked_zone(Runtime& rt, int64_t offset_micros, Value name);
// What `cls` makes of it, a date, time or datetime: for classes that derive from these, by calling them.
Outcome made_as(Runtime& rt, const Type* cls, Outcome made);
inline Outcome made_like(Runtime& rt, Value self, Outcome made) { return made_as(rt, type_of(self), made); }
Object* utc_zone();

// ---- arguments, with CPython's errors
Fallible<bool> check_date(Runtime& rt, const Moment& m);
Fallible<bool> check_time(Runtime& rt, const Moment& m);
Fallible<bool> check_zone(Runtime& rt, Value zone);  // None or a tzinfo
// An int of C. What has __index__ is not for this: needs_indexes().
Fallible<int> int_argument(Runtime& rt, Value value);
bool needs_indexes(const Value* values, size_t count);
// Whether it was not given.
inline bool is_absent(Value value) { return value.is_empty() || value == absent_argument(); }

// ---- timedelta
__int128 micros_of(const Temporal* delta);
struct DeltaParts {
  int64_t days;
  int64_t seconds;
  int64_t micros;
};
DeltaParts parts_of(const Temporal* delta);
// Rounds to the nearest, halves to the even one. REQUIRES: a divisor that is not 0.
__int128 divide_nearest(__int128 dividend, __int128 divisor);
// REQUIRES: divisor > 0.
inline int64_t floor_divide_words(int64_t dividend, int64_t divisor) {
  return dividend / divisor - (dividend % divisor < 0);
}
inline __int128 floor_divide(__int128 dividend, __int128 divisor) {
  auto word = static_cast<int64_t>(dividend), unit = static_cast<int64_t>(divisor);
  if (word == dividend && unit == divisor && unit > 0) return floor_divide_words(word, unit);
  __int128 quotient = dividend / divisor;
  return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
}
Outcome delta_binary(Runtime& rt, operations::BinaryOperator op, Value lhs, Value rhs);
// divmod(). NotImplemented, as all of these, if the operands are others.
Outcome delta_divide_with_rest(Runtime& rt, Value lhs, Value rhs);

// ---- the offset of a moment
enum class OffsetState : uint8_t { kNaive, kKnown, kGuest };
struct Offset {
  OffsetState state;
  int64_t micros;
};
inline Offset offset_of(const Temporal* moment) {
  if (moment->extra.is_none()) return {OffsetState::kNaive, 0};
  if (is_zone(moment->extra)) return {OffsetState::kKnown, static_cast<int64_t>(moment->extra.as<Temporal>()->fields)};
  return {OffsetState::kGuest, 0};
}
// Microseconds since 0000-12-31.
int64_t micros_since_start(const Moment& m);
// The date and time so many microseconds after 0000-12-31; false: no year from 1 to 9999.
bool moment_at(int64_t micros, Moment* m);

// ---- operations on any of them. Comparison and operators answer NotImplemented if they do not know the operands.
Outcome binary(Runtime& rt, operations::BinaryOperator op, Value lhs, Value rhs);
Outcome unary(Runtime& rt, operations::UnaryOperator op, Value operand);
Outcome compare(Runtime& rt, operations::CompareOperator op, Value lhs, Value rhs);
Fallible<uint64_t> hash(Runtime& rt, Value value);
Outcome repr(Runtime& rt, Value value);
Outcome str(Runtime& rt, Value value);
Outcome absolute(Runtime& rt, Value delta);
// Those whose format specifications are for strftime().
inline bool has_format(Value value) { return is_any_date(value) || is_time(value); }
Outcome format(Runtime& rt, Value self, Value spec);

// Whether a snapshot may have an object with these fields.
bool is_valid(const Temporal* object);

}  // namespace temporal

}  // namespace sandboa::runtime
