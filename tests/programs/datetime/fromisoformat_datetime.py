# datetime.fromisoformat().
from datetime import *


def t(code):
    try:
        print(code, "->", repr(eval(code)))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in r"""
datetime.fromisoformat("2020-01-02"), datetime.fromisoformat("20200102"), datetime.fromisoformat("2020-W01"), datetime.fromisoformat("2020W011")
datetime.fromisoformat("2020-01-02T03:04:05"), datetime.fromisoformat("2020-01-02 03:04"), datetime.fromisoformat("2020-01-02x03")
datetime.fromisoformat("20200102T030405"), datetime.fromisoformat("20200102030405"[:8] + "T0304"), datetime.fromisoformat("2020-W01-1T03:04")
datetime.fromisoformat("2020-W01T03:04"), datetime.fromisoformat("2020W01T0304"), datetime.fromisoformat("2020W011T0304")
datetime.fromisoformat("2020-W01-0304"), datetime.fromisoformat("2020W01-03"), datetime.fromisoformat("2020W01003")
datetime.fromisoformat("2020-01-02\u219203:04:05.678"), datetime.fromisoformat("2020-01-02\U0001f60003:04")
datetime.fromisoformat("2020-01-02T03:04:05.678901+05:30"), datetime.fromisoformat("2020-01-02T03:04:05Z"), datetime.fromisoformat("2020-01-02T03-08")
datetime.fromisoformat("2020-12-31T24:00"), datetime.fromisoformat("2020-02-28T24:00:00.000000Z")
datetime.fromisoformat("9999-12-31T24:00")
datetime.fromisoformat("2020-01-02T24:00:01")
datetime.fromisoformat("2020-01-02T")
datetime.fromisoformat("2020-01-02T3")
datetime.fromisoformat("2020-01-02T03:04:05.678901+25:00")
datetime.fromisoformat("2020-01-02T03:04:05z")
datetime.fromisoformat("2020-13-02T03:04")
datetime.fromisoformat("2020-02-30T03:04")
datetime.fromisoformat("2020-01-0203:04")
datetime.fromisoformat("2020-1-02T03:04")
datetime.fromisoformat("2020")
datetime.fromisoformat("")
datetime.fromisoformat("\ud800")
datetime.fromisoformat("2020-01-02\ud80003:04")
datetime.fromisoformat(20200102)
all(datetime.fromisoformat(m.isoformat()) == m for m in [datetime(2020, 1, 1) + timedelta(days=37.123457 * k) for k in range(300)])
all(date.fromisoformat(d.strftime("%G-W%V-%u")) == d for d in [date(2000, 1, 1) + timedelta(days=k) for k in range(3000)])
""".strip().splitlines():
    t(code)
