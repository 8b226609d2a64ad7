# Slices, sums and products of isocalendar() are plain tuples, even when they hold all of it.
from datetime import date

week = date(2024, 2, 29).isocalendar()
for cut in (week[:], week[0:3], week[:2], week * 1, 1 * week, week + (), () + week, week * 2, week + week, tuple(week), week[::-1]):
    print(type(cut).__name__, cut)
print(week, week == tuple(week), type(week).__name__, week.week)
