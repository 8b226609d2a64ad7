# time.fromisoformat().
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
time.fromisoformat("01"), time.fromisoformat("01:02"), time.fromisoformat("01:02:03"), time.fromisoformat("0102"), time.fromisoformat("010203")
time.fromisoformat("01:02:03.4"), time.fromisoformat("01:02:03,45"), time.fromisoformat("01:02:03.1234567"), time.fromisoformat("010203.000001")
time.fromisoformat("T01:02"), time.fromisoformat("T0102Z"), time.fromisoformat("01Z")
time.fromisoformat("01:02+03"), time.fromisoformat("01:02+0304"), time.fromisoformat("01:02-03:04:05"), time.fromisoformat("01:02:03.5+23:59:59.999999")
time.fromisoformat("01:02+00:00"), time.fromisoformat("01:02-00:00"), time.fromisoformat("01:02+00:00:00.5")
time.fromisoformat("24:00"), time.fromisoformat("24:00:00.000")
time.fromisoformat("24:01")
time.fromisoformat("25:00")
time.fromisoformat("1")
time.fromisoformat("01:2")
time.fromisoformat("01:02:")
time.fromisoformat("01:0203")
time.fromisoformat("0102:03")
time.fromisoformat("01.5")
time.fromisoformat("01:02.5")
time.fromisoformat("01:02:03.")
time.fromisoformat("01:02:03.a")
time.fromisoformat("01:02:03:04")
time.fromisoformat("01:60")
time.fromisoformat("01:02:60")
time.fromisoformat("01:02Z0")
time.fromisoformat("01:02ZZ")
time.fromisoformat("01:02+")
time.fromisoformat("01:02+1")
time.fromisoformat("01:02+24:00")
time.fromisoformat("01:02+01:02:03:04")
time.fromisoformat("TT01")
time.fromisoformat("")
time.fromisoformat(None)
""".strip().splitlines():
    t(code)
