# date.fromisoformat(): all forms, and what is none.
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
date.fromisoformat("2020-01-02"), date.fromisoformat("20200102"), date.fromisoformat("2020-W01"), date.fromisoformat("2020W01")
date.fromisoformat("2020-W53-7"), date.fromisoformat("2020W537"), date.fromisoformat("0001-W01-1")
date.fromisoformat("2020-1-2")
date.fromisoformat("2020-01-2")
date.fromisoformat("2020-0102")
date.fromisoformat("202001-02")
date.fromisoformat("2020-13-01")
date.fromisoformat("2020-02-30")
date.fromisoformat("2021-W53-1")
date.fromisoformat("2020-W54-1")
date.fromisoformat("2020-W01-8")
date.fromisoformat("2020-W01-0")
date.fromisoformat("2020-W0101")
date.fromisoformat("0000-01-01")
date.fromisoformat("9999-W52-7")
date.fromisoformat("")
date.fromisoformat("2020")
date.fromisoformat("2020-01-02T00")
date.fromisoformat("\u0662020-01-02")
date.fromisoformat("2020\u201001\u201002")
date.fromisoformat("19990930Z3")
date.fromisoformat(5)
date.fromisoformat(b"2020-01-02")
date.fromisoformat()
""".strip().splitlines():
    t(code)
