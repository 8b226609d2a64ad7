"""Subclasses of Calendar, TextCalendar and HTMLCalendar that override the small methods; calendars drawn from the iterators."""
import calendar
from datetime import date


class Marked(calendar.TextCalendar):
    def __init__(self, marks, **kwargs):
        super().__init__(**kwargs)
        self.marks = marks

    def formatday(self, day, weekday, width):
        return "**".center(width) if day in self.marks else super().formatday(day, weekday, width)

    def formatweekday(self, day, width):
        return "MTWTFSS"[day].center(width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        return super().formatmonthname(theyear, themonth, width, withyear).upper()


class Events(calendar.HTMLCalendar):
    cssclasses = ["weekday"] * 5 + ["weekend", "weekend sun"]
    cssclasses_weekday_head = ["head"] * 7
    cssclass_noday = "empty"
    cssclass_month = "m"
    cssclass_month_head = "mh"
    cssclass_year = "y"

    def __init__(self, events, first=0):
        super().__init__(first)
        self.events = events

    def formatday(self, day, weekday):
        if day in self.events:
            return f'<td class="{self.cssclasses[weekday]} has"><a href="#{day}">{day} {self.events[day]}</a></td>'
        return super().formatday(day, weekday)

    def formatweek(self, theweek):
        return "<tr>" + "".join(self.formatday(day, weekday) for day, weekday in theweek) + "</tr>"


class Fiscal(calendar.Calendar):
    def quarters(self, year, start=4):
        for quarter in range(4):
            months = [(start - 1 + quarter * 3 + n) for n in range(3)]
            yield quarter + 1, [(year + month // 12, month % 12 + 1) for month in months]


marked = Marked({1, 14, 29}, firstweekday=6)
print(marked.formatmonth(2024, 2))
print(marked.formatmonth(2024, 2, w=4, l=2))
print(marked.formatweekheader(3), "|", marked.formatweek([(0, 5), (1, 6), (2, 0)], 3), "|", marked.formatmonthname(2024, 2, 20, False))
print(marked.formatyear(2023, m=4)[:700])
events = Events({3: "party", 31: "end"}, calendar.SUNDAY)
print(events.formatmonth(2024, 8))
print(events.formatmonth(2024, 8, withyear=False)[:120], events.formatyear(2024, width=6)[:90])
fiscal = Fiscal()
for number, months in fiscal.quarters(2023):
    print(number, months, sum(calendar.monthrange(*month)[1] for month in months))


def month_grid(year, month, first=calendar.MONDAY, width=3):
    rows = [" ".join(calendar.day_abbr[day][:2].rjust(width) for day in calendar.Calendar(first).iterweekdays())]
    for week in calendar.Calendar(first).monthdatescalendar(year, month):
        rows.append(" ".join((str(day.day) if day.month == month else ".").rjust(width) for day in week) + f"  W{week[0].isocalendar().week}")
    return "\n".join(rows)


print(month_grid(2024, 12))
print(month_grid(2021, 2, calendar.SUNDAY, 2))
print([d.isoformat() for y in (2023, 2024) for m in range(1, 13) for d in [date(y, m, 13)] if d.weekday() == calendar.FRIDAY])
print([max(week[calendar.THURSDAY] for week in calendar.monthcalendar(2024, month)) for month in range(1, 13)], calendar.Month(11), calendar.Day(3))
