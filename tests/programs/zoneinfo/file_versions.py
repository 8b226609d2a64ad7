"""from_file(): versions 1 to 4, leap seconds and indicators in the file, transitions before and after the data, broken files."""
import io
import struct
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

KINDS = [(-3600, 0, 0), (0, 1, 4), (7200, 0, 8)]
NAMES = b"AAA\0BBB\0CCC\0"
MOMENTS = [(-1000000000, 0), (0, 1), (500000000, 2), (1000000000, 1)]


def block(version, code, moments=MOMENTS, kinds=KINDS, names=NAMES, leaps=0, standard=0, universal=0):
    size = struct.calcsize(">" + code)
    head = b"TZif" + version + bytes(15) + struct.pack(">6l", universal, standard, leaps, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}{code}", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", *kind) for kind in kinds) + names
    return head + body + bytes(leaps * (size + 4)) + bytes(standard) + bytes(universal)


def load(content):
    return ZoneInfo.from_file(io.BytesIO(content), key="made")


def show(label, content):
    try:
        zone = load(content)
        print(label, [(datetime.fromtimestamp(0, zone).isoformat(), zone.tzname(datetime(1970, 1, 2)))], end=" ")
        for year in (1900, 1939, 1975, 1990, 2010, 2040, 2100):
            at = datetime(year, 6, 1)
            print(zone.tzname(at), zone.utcoffset(at) // timedelta(minutes=1), zone.dst(at) // timedelta(minutes=1), end="; ")
        print()
    except Exception as error:
        print(label, type(error).__name__, error)


show("version 1", block(b"\0", "l"))
for version in b"234":
    version = bytes([version])
    for rule in (b"", b"CCC-2", b"AAA1BBB0,M3.1.0,M10.1.0"):
        show(f"version {version} {rule}", block(version, "l") + block(version, "q") + b"\n" + rule + b"\n")
show("old block is skipped", block(b"2", "l", [(0, 2)], KINDS, NAMES, 2, 3, 3) + block(b"2", "q") + b"\n\n")
show("leaps and indicators", block(b"2", "l", leaps=1) + block(b"2", "q", leaps=2, standard=3, universal=3) + b"\nCCC-2\n")
show("version 1 with leaps", block(b"\0", "l", leaps=2, standard=3))
show("no moments", block(b"2", "l") + block(b"2", "q", []) + b"\n\n")
show("no moments, rule", block(b"2", "l") + block(b"2", "q", []) + b"\nAAA1BBB,M3.1.0,M10.1.0\n")
show("one kind", block(b"2", "l") + block(b"2", "q", [], [(5400, 0, 0)], b"ZZZ\0") + b"\n\n")
show("shared ends of names", block(b"2", "l") + block(b"2", "q", [(0, 1)], [(0, 0, 0), (3600, 1, 3)], b"LONGER\0") + b"\n\n")
show("far moments", block(b"2", "l") + block(b"2", "q", [(-2**40, 1), (2**36, 2)]) + b"\n\n")
show("summer first", block(b"2", "l") + block(b"2", "q", [(0, 1), (10**9, 0)], [(3600, 1, 0), (7200, 1, 4)], NAMES) + b"\n\n")
show("seconds", block(b"2", "l") + block(b"2", "q", [(0, 1)], [(-17762, 0, 0), (-18000, 0, 4)], NAMES) + b"\nEST5\n")
whole = block(b"2", "l") + block(b"2", "q") + b"\nCCC-2\n"
for wrong in (b"", b"tzif" + whole[4:], b"TZxf" + whole[4:], b" " + whole):
    show(wrong[:5], wrong)
for length in (20, 43, 44, 60):
    try:
        load(whole[:length])
        print(length, "loaded")
    except Exception as error:
        print(length, "refused" if isinstance(error, Exception) else "")
show("more behind", whole + b"anything")
show("no kinds", block(b"2", "l") + block(b"2", "q", [], [], b"") + b"\n\n")
show("bad rule", block(b"2", "l") + block(b"2", "q") + b"\nAAA,M1\n")


class Slow:
    def __init__(self, content):
        self.stream = io.BytesIO(content)
        self.reads = 0

    def read(self, size=-1):
        self.reads += 1
        return self.stream.read(size)

    def seek(self, *arguments):
        return self.stream.seek(*arguments)

    def readline(self):
        return self.stream.readline()


slow = Slow(whole)
print(ZoneInfo.from_file(slow, key="slow").tzname(datetime(2040, 1, 1)), slow.reads > 2)
for wrong in (None, b"TZif", io.StringIO("TZif2"), "path"):
    try:
        print(ZoneInfo.from_file(wrong))
    except Exception as error:
        print(type(wrong).__name__, type(error).__name__)
