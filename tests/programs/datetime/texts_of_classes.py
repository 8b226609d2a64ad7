# str() and format() ask isoformat() and strftime() of classes that derive.
from datetime import *


class M(datetime):
    def isoformat(self, *args, **kw):
        return f"iso{args}{kw}"

    def strftime(self, format):
        return f"strftime({format})"


class D(date):
    def isoformat(self):
        return "iso"


class T(time):
    def __str__(self):
        return "text"

    def __repr__(self):
        return "repr"


class Z(tzinfo):
    def utcoffset(self, moment):
        raise KeyError(moment.replace(tzinfo=None))


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
str(M(2020, 1, 2)), f"{M(2020, 1, 2):x}", format(M(2020, 1, 2), ""), repr(M(2020, 1, 2))
str(D(2020, 1, 2)), f"{D(2020, 1, 2):%d}", format(D(2020, 1, 2))
str(T(1)), f"{T(1)}", repr(T(1)), [T(1)], format(T(1), ""), format(T(1), "%H")
datetime(2020, 1, 2, tzinfo=Z()).utcoffset()
datetime(2020, 1, 2, tzinfo=Z()) == datetime(2020, 1, 2)
hash(datetime(2020, 1, 2, tzinfo=Z()))
datetime(2020, 1, 2, tzinfo=Z()) - datetime(2020, 1, 2, tzinfo=UTC)
"%s %r" % (datetime(2020, 1, 2), date(2020, 1, 2)), "{:%H} {}".format(time(3), timedelta(1)), ascii(date(2020, 1, 2))
"{0.year} {0:%m}".format(date(2020, 1, 2)), str([timedelta(1), UTC]), repr({"a": date(2020, 1, 2)})
""".strip().splitlines():
    t(code)
