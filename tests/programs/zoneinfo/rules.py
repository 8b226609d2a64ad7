import io
import struct
import zoneinfo
from datetime import datetime, timedelta


def zone(rule, key=None):
    header = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
    body = struct.pack(">lbb", 0, 0, 0) + b"UTC\0"
    return zoneinfo.ZoneInfo.from_file(io.BytesIO(header + body + header + body + b"\n" + rule.encode() + b"\n"), key)


for rule in ("CET-1CEST,M3.5.0,M10.5.0/3", "AAA4BBB,J60/2,J300/2:30", "AAA-3:30:15BBB,59,300/-5", "<+03>-3",
             "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", "IST-1GMT0,M10.5.0,M3.5.0/1", "AAA0BBB-2:30,M3.5.0/24,M10.1.6/-5:10:05", "AAA4BBB,J59/2,J365/2:30", "AAA4BBB,0/2,364"):
    made = zone(rule, rule)
    for year in (2020,):
        before = None
        moment = datetime(year, 1, 1)
        while moment.year == year:
            for fold in (0, 1):
                at = moment.replace(fold=fold)
                now = made.utcoffset(at), made.dst(at), made.tzname(at)
                if fold == 0 and now != before:
                    print(rule, at, *now)
                    before = now
                elif fold == 1 and now != before:
                    print("  fold", at, *now)
            moment += timedelta(minutes=30) if moment.day in (1, 2, 28, 29, 30, 31) and moment.month in (2, 3, 10, 12) else timedelta(days=1)
    print(made.utcoffset(None), [made.fromutc(datetime(2020, month, 28, 23, tzinfo=made)).isoformat() for month in (3, 10)])
for rule in ("EST5EDT", "AA3", "AAA", "AAA25", "AAA3BBB,M13.1.1,M1.1.1", "AAA3BBB,M3.6.1,M1.1.1", "AAA3BBB,M3.1.7,M1.1.1",
             "AAA3BBB,J0,J4", "AAA3BBB,366,4", "AAA3BBB,M3.1.1", "AAA3BBB,M3.1.1,M4.1.1x", "AAA3BBB,M3.1.1/168,M4.1.1",
             "AAA3BBB3:99,1,2", "<A", "+11", "AAA3,M3.1.1,M4.1.1", "AAA3BBB-25,1,2", "AAA3x", "AAA3BBB3:5,1,2", "AAA3BBB,M3,M4",
             "3", "AAA3BBB,1/25:1:1,2", "AA3BB,1,2"):
    try:
        print(rule, zone(rule, rule).utcoffset(datetime(2020, 6, 6)))
    except ValueError as error:
        print(error)
