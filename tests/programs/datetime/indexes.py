# Numbers that are objects with __index__, and classes that derive from int and float.
from datetime import *


class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


class N(int):
    pass


class F(float):
    pass


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
date(I(2020), 1, I(2)), datetime(2020, I(1), 2, I(3), fold=I(1)), time(I(1), second=I(3), tzinfo=UTC)
date(2020, 1, 2).replace(month=I(3)), datetime(2020, 1, 2, tzinfo=UTC).replace(hour=I(3)), time(1).replace(minute=I(3), fold=I(1))
date.fromordinal(I(5)), date.fromisocalendar(I(2020), 1, I(1))
datetime.fromtimestamp(I(5)), date.fromtimestamp(I(5)), datetime.fromtimestamp(I(5), UTC)
date(N(2020), N(1), N(2)), timedelta(N(3), F(0.5)), timedelta(1) * N(3), timedelta(1) / F(2.0), datetime.fromtimestamp(F(1.5))
timedelta(I(3))
timedelta(1) * I(3)
date(I("x"), 1, 2)
date(I(0), 1, 2)
datetime(2020, 1, 2, 3, 4, 5, 6, UTC, fold=I(2))
type(date(N(2020), 1, 1).year)
""".strip().splitlines():
    t(code)
