# Which operations keep the class of what derives from a type, and how they make it.
from datetime import *


class D(date):
    def __new__(cls, *args):
        print("D", args)
        return super().__new__(cls, *args)


class M(datetime):
    def __new__(cls, *args, **kw):
        print("M", args, kw)
        return super().__new__(cls, *args, **kw)


class T(time):
    extra = 1


class Delta(timedelta):
    pass


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
D(2020, 1, 2) + timedelta(1)
type(D(2020, 1, 2) - D(2020, 1, 1)), type(D(2020, 1, 2).replace(day=5))
D.fromisoformat("2020-01-02"), D.fromordinal(5), D.fromisocalendar(2020, 1, 1), D.fromtimestamp(0), D.strptime("2020", "%Y")
M(2020, 1, 2, fold=1) + timedelta(1)
M(2020, 1, 2, fold=1).replace(hour=1)
M.fromisoformat("2020-01-02T03:04Z"), M.fromordinal(5), M.combine(date(2020, 1, 2), time(3, fold=1)).fold, M.fromtimestamp(0), M.strptime("2020", "%Y")
M(2020, 1, 2, tzinfo=UTC).astimezone(timezone(timedelta(hours=1)))
type(M(2020, 1, 2).date()), type(M(2020, 1, 2).time()), type(M(2020, 1, 2) - M(2020, 1, 1))
M(2020, 1, 2) == datetime(2020, 1, 2), hash(M(2020, 1, 2)) == hash(datetime(2020, 1, 2)), D(2020, 1, 2) == date(2020, 1, 2)
str(M(2020, 1, 2)), repr(M(2020, 1, 2, tzinfo=UTC)), M(2020, 1, 2).isoformat(), f"{M(2020, 1, 2):%Y}"
type(T(1).replace(hour=2)), T(1).replace(hour=2), T.fromisoformat("01:02"), T(1).extra, repr(T(1, tzinfo=UTC))
type(Delta(1) + Delta(2)), type(-Delta(1)), type(+Delta(1)), type(Delta(1) * 2), type(abs(Delta(1))), repr(Delta(1))
Delta(1) == timedelta(1), datetime(2020, 1, 1) + Delta(1), Delta(5) // Delta(2)
D.min, D.max, type(D.max)
""".strip().splitlines():
    t(code)
