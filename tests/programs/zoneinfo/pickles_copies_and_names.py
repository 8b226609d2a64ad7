# mounts: memory /tmp
"""Zones pickled, copied, compared and hashed; zones of streams without a key; dicts of zones; subclasses with methods."""
import copy
import io
import os
import pickle
import struct
import zoneinfo
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def tzif(rule, moments=(), kinds=((0, 0, "UTC"),), version=b"2"):
    names = b"".join(name.encode() + b"\0" for *_, name in kinds)
    places = [sum(len(name) + 1 for *_, name in kinds[:index]) for index in range(len(kinds))]
    counts = struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}q", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", offset, summer, place) for (offset, summer, _), place in zip(kinds, places)) + names
    old = b"TZif" + version + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    return old + b"TZif" + version + bytes(15) + counts + body + b"\n" + rule.encode() + b"\n"


class Named(ZoneInfo):
    def label(self, when):
        return f"{self.key}[{when.replace(tzinfo=self).tzname()}]"

    def tzname(self, dt):
        return "*" + (super().tzname(dt) or "?")


class Shifted(ZoneInfo):
    def utcoffset(self, dt):
        return super().utcoffset(dt) + timedelta(minutes=7) if dt else None


def attempt(label, call):
    try:
        print(label, "->", repr(call()))
    except Exception as error:
        print(label, "->", type(error).__name__, "" if isinstance(error, KeyError) else error)


os.makedirs("/tmp/pickled/Own", exist_ok=True)
for name, rule in (("Own/A", "AAA-1BBB,M3.5.0,M10.5.0/3"), ("Own/B", "CCC8")):
    with open("/tmp/pickled/" + name, "wb") as file:
        file.write(tzif(rule))
zoneinfo.reset_tzpath(["/tmp/pickled"])
ZoneInfo.clear_cache()
when = datetime(2024, 6, 1, 12)
a, b, fresh, stream = ZoneInfo("Own/A"), ZoneInfo("Own/B"), ZoneInfo.no_cache("Own/A"), ZoneInfo.from_file(io.BytesIO(tzif("XXX-3")), key="Own/A")
for label, zone in (("cached", a), ("not cached", fresh), ("named", Named("Own/A")), ("named not cached", Named.no_cache("Own/B"))):
    print(label, zone.__reduce__()[1], zone.__reduce__()[0].__name__, [pickle.loads(pickle.dumps(zone, protocol)) is zone for protocol in range(6)], type(pickle.loads(pickle.dumps(zone))).__name__, pickle.loads(pickle.dumps(zone)).key)
    print("  ", copy.copy(zone) is zone, copy.deepcopy(zone) is zone, copy.deepcopy(zone).utcoffset(when), zone == copy.copy(zone), hash(zone) == hash(zone), zone != a)
for label, call in (("pickle", lambda: pickle.dumps(stream)), ("copy", lambda: copy.copy(stream)), ("deepcopy", lambda: copy.deepcopy(stream)), ("without key", lambda: pickle.dumps(ZoneInfo.from_file(io.BytesIO(tzif("XXX-3")))))):
    attempt(label, call)
print(repr(stream), str(stream), stream.key, stream == a, stream.utcoffset(when), ZoneInfo.from_file(io.BytesIO(tzif("XXX-3"))).key, ZoneInfo.from_file(io.BytesIO(tzif("XXX-3")), None).key)
moment = datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=a)
back = pickle.loads(pickle.dumps([moment, moment.timetz(), time(1, tzinfo=b)]))
print(back[0] == moment, back[0].tzinfo is a, back[0].fold, back[0].isoformat(), back[1].tzinfo is a, back[2].utcoffset(), copy.deepcopy(moment).tzinfo is a, copy.replace(moment, tzinfo=b).isoformat())
ZoneInfo.clear_cache()
later = pickle.loads(pickle.dumps(moment))
print(later.tzinfo is a, later.tzinfo is ZoneInfo("Own/A"), later.utcoffset() == moment.utcoffset(), later == moment)
data = pickle.dumps(ZoneInfo("Own/B"))
os.remove("/tmp/pickled/Own/B")
print(pickle.loads(data).key)
ZoneInfo.clear_cache()
attempt("gone", lambda: pickle.loads(data))
named, shifted = Named("Own/A"), Shifted("Own/A")
print(named.label(when), datetime(2024, 1, 1, tzinfo=named).tzname(), f"{datetime(2024, 7, 1, tzinfo=named):%Z%z}", repr(named), isinstance(named, ZoneInfo), named is Named("Own/A"), Named.no_cache("Own/A") is named)
print(datetime(2024, 1, 1, 12, tzinfo=shifted), datetime(2024, 1, 1, 12, tzinfo=shifted).astimezone(UTC), shifted.fromutc(datetime(2024, 1, 1, 12, tzinfo=shifted)))
counts = {}
for zone in (named, Named("Own/A"), shifted, ZoneInfo("Own/A"), ZoneInfo("Own/A"), Named.no_cache("Own/A")):
    counts[zone] = counts.get(zone, 0) + 1
print(len(counts), sorted(counts.values()), {zone.key for zone in counts}, sorted(type(zone).__name__ for zone in counts))
attempt("compare", lambda: a < b)
attempt("attribute", lambda: setattr(a, "other", 1))
attempt("on a subclass", lambda: (setattr(named, "other", 1), named.other, vars(named)))
attempt("reduce_ex", lambda: named.__reduce_ex__(4)[1])
print(bool(a), isinstance(a.utcoffset(None), type(None)), ZoneInfo.__name__, ZoneInfo.__module__, issubclass(Named, ZoneInfo), sorted(name for name in dir(ZoneInfo) if not name.startswith("_")))
zoneinfo.reset_tzpath()
ZoneInfo.clear_cache()
