import io
import struct
import zoneinfo
from datetime import datetime, timedelta


def zone(moments, kinds, names, rule=b"", **keywords):
    counts = struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}q", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", *kind) for kind in kinds) + names
    empty = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    return zoneinfo.ZoneInfo.from_file(io.BytesIO(empty + b"TZif2" + bytes(15) + counts + body + b"\n" + rule + b"\n"), **keywords)


zones = [
    zone([], [(3600, 0, 0)], b"ONE\0", key="one"),
    zone([(0, 1)], [(0, 0, 0), (3600, 0, 4)], b"ONE\0TWO\0", key="two"),
    zone([(0, 1), (20000, 0), (50000, 1)], [(0, 0, 0), (7200, 1, 4)], b"STD\0DST\0", key="summer"),
    zone([(0, 1), (20000, 2)], [(0, 0, 0), (7200, 1, 4), (3600, 1, 4)], b"STD\0DST\0", key="double"),
    zone([(0, 1), (20000, 0)], [(-3600, 1, 0), (-7200, 0, 4)], b"DST\0STD\0", b"STD2DST,M3.2.0,M11.1.0", key="rule"),
    zone([(0, 0)], [(3600, 1, 0)], b"DST\0", b"XYZ-4", key="only summer"),
]
for made in zones:
    print(repr(made), str(made), made.key, made.utcoffset(None), made.dst(None), made.tzname(None))
    before = None
    for step in range(-60, 300):
        moment = datetime(1970, 1, 1) + timedelta(minutes=10 * step)
        for fold in (0, 1):
            at = moment.replace(fold=fold)
            now = made.utcoffset(at), made.dst(at), made.tzname(at), made.fromutc(at.replace(tzinfo=made)).fold
            if now != before:
                print(at, fold, *now)
            before = now
    print(made.fromutc(datetime(2000, 7, 1, tzinfo=made)))
