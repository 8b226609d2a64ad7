// Arithmetic of the proleptic Gregorian calendar: years 1 to 9999, days numbered from 1 (0001-01-01), weekdays from Monday
// 0.
#pragma once

namespace sandboa::runtime::calendar {

constexpr int kMinYear = 1;
constexpr int kMaxYear = 9999;
constexpr int kMaxOrdinal = 3652059;     // of 9999-12-31
constexpr int kOrdinalOfEpoch = 719163;  // of 1970-01-01

struct Day {
  int year;
  int month;
  int day;
};

struct IsoDay {
  int year;
  int week;
  int weekday;  // Monday 1
};

constexpr bool is_leap_year(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
constexpr bool is_year(int year) { return year >= kMinYear && year <= kMaxYear; }

// REQUIRES: a month from 1 to 12.
int days_in_month(int year, int month);
// Days of the year before the month.
int days_before_month(int year, int month);
// REQUIRES: a month from 1 to 12; any day. Years 0 to 10000.
int ordinal_of(int year, int month, int day);
// REQUIRES: an ordinal from 1 to kMaxOrdinal.
Day day_of(int ordinal);
inline int weekday_of(int ordinal) { return (ordinal + 6) % 7; }

// By ISO 8601. The year may be 0 or 10000.
IsoDay iso_day_of(const Day& day);
// The ordinal of the Monday of week 1.
int first_iso_monday(int year);
enum class IsoProblem { kNone, kYear, kWeek, kWeekday };
// The day may lie in the year 10000.
IsoProblem day_of_iso(const IsoDay& iso, Day* day);

}  // namespace sandboa::runtime::calendar
