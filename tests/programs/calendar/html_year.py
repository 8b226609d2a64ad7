# HTMLCalendar: years and pages.
import calendar
from calendar import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
HTMLCalendar().formatyear(2020)
HTMLCalendar(6).formatyear(2021, 0)[:200]
HTMLCalendar().formatyear(2021, 5)[-300:]
HTMLCalendar().formatyearpage(2020)[:400]
HTMLCalendar().formatyearpage(2020, css=None, encoding="ascii")[:300]
HTMLCalendar().formatyearpage(2020, 4, "x.css", "latin-1")[-200:]
HTMLCalendar().formatmonthpage(2020, 5)
HTMLCalendar().formatmonthpage(2020, 5, css=None)[:250]
""".strip().splitlines():
    t(code)
