"""Weeks, leap years, first days, iterators and refused values."""
import calendar
import datetime


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


print([year for year in range(1896, 2010) if calendar.isleap(year)][:8], calendar.leapdays(1900, 2001), calendar.leapdays(5, 1), [calendar.monthrange(2024, month) for month in range(1, 13)])
for first in range(7):
    made = calendar.Calendar(first)
    print(first, list(made.iterweekdays()), made.monthdayscalendar(2023, 2)[0], list(made.itermonthdays2(2021, 2))[:3], made.monthdays2calendar(2024, 9)[-1])
made = calendar.Calendar()
print(made.firstweekday, made.getfirstweekday(), list(made.itermonthdates(2024, 2))[0], list(made.itermonthdates(2024, 2))[-1], list(made.itermonthdays3(1, 1))[:2], list(made.itermonthdays4(2024, 12))[-1], len(made.yeardatescalendar(2024, 4)), len(made.yeardayscalendar(2024)), made.yeardays2calendar(2024)[0][0][0])
made.setfirstweekday(calendar.SUNDAY)
print(made.monthdatescalendar(2024, 1)[0], calendar.weekday(2024, 2, 29), calendar.weekday(2024, 1, 1) == calendar.MONDAY, calendar.timegm((1970, 1, 2, 0, 0, 1)), calendar.timegm(datetime.datetime(2024, 2, 29, 12).timetuple()))
print(calendar.day_name[0], calendar.day_abbr[-1], calendar.month_name[1], calendar.month_abbr[12], list(calendar.month_name)[:2], len(calendar.day_name), calendar.day_name[1:3], calendar.Month.MARCH, repr(calendar.Day.SUNDAY), calendar.JANUARY, calendar.Month(2).name, calendar.FEBRUARY + 1)
attempt(lambda: calendar.monthrange(2024, 13))
attempt(lambda: calendar.monthrange(2024, 0))
attempt(lambda: calendar.setfirstweekday(7))
attempt(lambda: calendar.setfirstweekday(-1))
attempt(lambda: calendar.Calendar(8).firstweekday)
attempt(lambda: calendar.weekday(2024, 2, 30))
attempt(lambda: calendar.weekday(10000, 1, 1))
attempt(lambda: calendar.month(2024, 14))
attempt(lambda: calendar.IllegalMonthError(13))
attempt(lambda: str(calendar.IllegalWeekdayError(9)))
attempt(lambda: issubclass(calendar.IllegalMonthError, (ValueError, IndexError)))
attempt(lambda: calendar.isleap("x"))
attempt(lambda: calendar.month_name[13])
attempt(lambda: list(calendar.Calendar().itermonthdays(2024, 13)))
print(calendar.TextCalendar(6).formatmonth(2024, 2, w=3, l=1), calendar.TextCalendar().formatweek([(1, 0), (0, 1)], 2), repr(calendar.TextCalendar().formatweekheader(1)), repr(calendar.TextCalendar().formatmonthname(2024, 2, 20)), repr(calendar.TextCalendar().formatday(0, 1, 3)))
print(calendar.HTMLCalendar().formatday(3, 2), calendar.HTMLCalendar().formatweekheader(), calendar.HTMLCalendar().formatmonthname(2024, 5, False), calendar.HTMLCalendar().formatday(0, 0))
calendar.setfirstweekday(calendar.MONDAY)
