"""The functions that print: prcal, prmonth, prweek, pryear, month, calendar, format, formatstring; their arguments."""
import calendar


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


calendar.prmonth(2024, 2)
print("--")
calendar.prmonth(2024, 2, w=4, l=2)
print("--")
calendar.prmonth(theyear=1, themonth=1)
print("--")
calendar.prcal(2025, m=6)
print("--")
calendar.prcal(2026, w=1, l=1, c=2, m=5)
print("--")
print(calendar.month(2100, 2), calendar.month(2024, 9, 3, 1), sep="|")
print(calendar.calendar(2024, 1, 1, 1, 4) == calendar.TextCalendar().formatyear(2024, 1, 1, 1, 4), len(calendar.calendar(2024)), calendar.calendar(2024).count("\n"))
text = calendar.TextCalendar(calendar.WEDNESDAY)
text.prweek([(1, 2), (0, 3), (31, 4)], 4)
print("|")
text.prmonth(2024, 10, 3, 1)
text.pryear(2023, 0, 0, 2, 6)
print([text.formatday(day, 0, width) for day in (0, 7, 31) for width in (0, 1, 2, 5)], [text.formatweekday(day, width) for day in (0, 6) for width in (1, 2, 3, 8, 9, 12)])
print([text.formatmonthname(2024, 5, width, withyear) for width in (0, 5, 12) for withyear in (True, False)])
calendar.format(["a", "bb", "ccc"], 5, 2)
calendar.format(("x",))
print(repr(calendar.formatstring(["a", "b"], 4, 1)), repr(calendar.formatstring([])), repr(calendar.formatstring(["long one", "two"], 3, 0)))
calendar.setfirstweekday(calendar.SATURDAY)
print(calendar.firstweekday(), calendar.weekheader(2), calendar.month(2024, 6), calendar.monthcalendar(2024, 6)[0])
calendar.setfirstweekday(0)
for wrong in (lambda: calendar.month(2024, 0), lambda: calendar.month(2024, 13), lambda: calendar.month("2024", 1), lambda: calendar.month(2024), lambda: calendar.month(0, 1)[:30], lambda: calendar.month(10000, 1)[:30], lambda: calendar.month(-1, 1)[:30], lambda: calendar.calendar(2024, m=0)[:40], lambda: calendar.calendar(2024, c=-9)[:40], lambda: calendar.weekheader("x"), lambda: calendar.week([(1, 9)], 2), lambda: calendar.setfirstweekday(None), lambda: calendar.TextCalendar("x").formatmonth(2024, 1)[:40], lambda: calendar.TextCalendar(9).formatweekheader(2), lambda: calendar.TextCalendar(-1).firstweekday):
    attempt(wrong)
