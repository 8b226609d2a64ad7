#include "runtime/temporal/calendar.h"

#include <cstdint>

namespace sandboa::runtime::calendar {

namespace {

constexpr int kDaysInMonth[] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr int kDaysBeforeMonth[] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

constexpr int days_before_year(int year) {
  int y = year - 1;
  // Year 0 counts as the leap year that it is in this calendar.
  if (y < 0) return -366;
  return y * 365 + y / 4 - y / 100 + y / 400;
}

// From a day count that begins at 0000-03-01, so that the leap day comes last in a year. Years have 365.25 days and months
// 30.6 on average: quotients and remainders by these come out of one product each, by fractions that are exact enough for
// all days of a century and of a year (C. Neri and L. Schneider, "Euclidean affine functions and their application to
// calendar algorithms", 2023).
Day from_march(uint32_t days) {
  uint32_t quarters = 4 * days + 3;
  uint32_t century = quarters / 146097;
  uint32_t day_of_century = quarters % 146097 / 4;
  constexpr uint32_t kPerQuarterDay = 2939745;  // 2**32 / 1461, rounded up
  uint64_t years = uint64_t{kPerQuarterDay} * (4 * day_of_century + 3);
  uint32_t day_of_year = static_cast<uint32_t>(years) / kPerQuarterDay / 4;
  constexpr uint32_t kPerDay = 2141;  // 2**16 / 30.6
  uint32_t months = kPerDay * day_of_year + 3 * 65536 + 1305;
  auto year = static_cast<int>(100 * century + static_cast<uint32_t>(years >> 32));
  auto month = static_cast<int>(months >> 16), day = static_cast<int>((months & 65535) / kPerDay + 1);
  constexpr uint32_t kFirstOfJanuary = 306;
  return day_of_year < kFirstOfJanuary ? Day{year, month, day} : Day{year + 1, month - 12, day};
}

constexpr int kOrdinalOfMarchInYear0 = -305;  // of 0000-03-01

}  // namespace

int days_in_month(int year, int month) { return month == 2 && is_leap_year(year) ? 29 : kDaysInMonth[month]; }

int days_before_month(int year, int month) { return kDaysBeforeMonth[month] + (month > 2 && is_leap_year(year) ? 1 : 0); }

int ordinal_of(int year, int month, int day) { return days_before_year(year) + days_before_month(year, month) + day; }

Day day_of(int ordinal) { return from_march(static_cast<uint32_t>(ordinal - kOrdinalOfMarchInYear0)); }

int first_iso_monday(int year) {
  int first_day = ordinal_of(year, 1, 1);
  int first_weekday = (first_day + 6 + 7 * 60) % 7;  // of the year 0 too
  int monday = first_day - first_weekday;
  return first_weekday > 3 ? monday + 7 : monday;
}

IsoDay iso_day_of(const Day& day) {
  int today = ordinal_of(day.year, day.month, day.day);
  int year = day.year;
  int monday = first_iso_monday(year);
  if (today < monday) {
    monday = first_iso_monday(--year);
  } else if (today >= first_iso_monday(year + 1)) {
    monday = first_iso_monday(++year);
  }
  return {year, (today - monday) / 7 + 1, weekday_of(today) + 1};
}

IsoProblem day_of_iso(const IsoDay& iso, Day* day) {
  if (!is_year(iso.year)) return IsoProblem::kYear;
  if (iso.week <= 0 || iso.week >= 54) return IsoProblem::kWeek;
  if (iso.week == 53 && first_iso_monday(iso.year + 1) - first_iso_monday(iso.year) != 53 * 7) return IsoProblem::kWeek;
  if (iso.weekday <= 0 || iso.weekday >= 8) return IsoProblem::kWeekday;
  int ordinal = first_iso_monday(iso.year) + (iso.week - 1) * 7 + iso.weekday - 1;
  *day = ordinal < 1 ? Day{0, 12, 31} : day_of(ordinal);
  return IsoProblem::kNone;
}

}  // namespace sandboa::runtime::calendar
