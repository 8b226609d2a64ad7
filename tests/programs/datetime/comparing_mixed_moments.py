# Comparing and subtracting: naive and aware, dates and datetimes, folds, subclasses, foreign classes with reflected methods.
from datetime import date, datetime, time, timedelta, timezone, tzinfo
import operator

UTC, EAST = timezone.utc, timezone(timedelta(hours=5, minutes=30))


class NoOffset(tzinfo):
    def utcoffset(self, moment):
        return None


class Agreeable:
    def __eq__(self, other):
        return True

    def __lt__(self, other):
        return "less"

    def __gt__(self, other):
        return "greater"

    def __radd__(self, other):
        return "added"

    def __rsub__(self, other):
        return "subtracted"

    def __sub__(self, other):
        return "minus"

    __le__, __ge__ = __lt__, __gt__
    __hash__ = None


def attempt(function, left, right):
    try:
        return str(function(left, right))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


moments = [date(2024, 1, 1), datetime(2024, 1, 1), datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, 5, 30, tzinfo=EAST), datetime(2024, 1, 1, tzinfo=NoOffset()), datetime(2024, 1, 1, fold=1), time(0), time(0, tzinfo=UTC), time(5, 30, tzinfo=EAST), timedelta(0), Agreeable(), 5, None]
names = ["date", "naive", "utc", "east", "none", "fold", "time", "time utc", "time east", "delta", "agree", "5", "None"]
for function in (operator.eq, operator.lt, operator.sub, operator.add):
    for left, name in zip(moments, names):
        print(function.__name__, name, "|", "; ".join(attempt(function, left, right) for right in moments))
for name in ("ne", "le", "gt", "ge"):
    function = getattr(operator, name)
    print(name, [attempt(function, moments[at], moments[other]) for at, other in ((1, 5), (2, 3), (1, 2), (0, 1), (7, 8), (6, 7), (9, 9))])
print([hash(moments[at]) == hash(moments[other]) for at, other in ((1, 5), (2, 3), (7, 8), (1, 4), (2, 4))], sorted([datetime(2024, 1, 1, 12, tzinfo=EAST), datetime(2024, 1, 1, 7, tzinfo=UTC)])[0].tzinfo is EAST, max(date(2024, 1, 1), date(2023, 12, 31)), min(time(5), time(4, 59, 59, 999999)))
print(datetime(2024, 1, 1).__eq__(date(2024, 1, 1)), date(2024, 1, 1).__eq__(datetime(2024, 1, 1)), date(2024, 1, 1).__lt__(5), datetime(2024, 1, 1).__sub__(5), timedelta(1).__add__(5), timedelta(1).__eq__(1), time(1).__lt__(1), date(2024, 1, 1).__radd__(timedelta(1)), date(2024, 1, 1).__rsub__(date(2024, 1, 3)), datetime(2024, 1, 1).__rsub__(5), timedelta(1).__rsub__(timedelta(3)), timedelta(1).__rmul__(3))
