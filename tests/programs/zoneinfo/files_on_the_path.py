# mounts: memory /tmp
"""Zones from the folders of TZPATH: which folder counts, keys with folders, wrong keys, caches, available_timezones()."""
import os
import struct
import zoneinfo
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def tzif(rule, moments=(), kinds=((0, 0, "UTC"),), version=b"2"):
    names = b"".join(name.encode() + b"\0" for *_, name in kinds)
    places = [sum(len(name) + 1 for *_, name in kinds[:index]) for index in range(len(kinds))]
    counts = struct.pack(">6l", 0, 0, 0, len(moments), len(kinds), len(names))
    body = struct.pack(f">{len(moments)}q", *(moment for moment, _ in moments)) + bytes(kind for _, kind in moments)
    body += b"".join(struct.pack(">lbb", offset, summer, place) for (offset, summer, _), place in zip(kinds, places)) + names
    old = b"TZif" + version + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 1) + bytes(7)
    return old + b"TZif" + version + bytes(15) + counts + body + b"\n" + rule.encode() + b"\n"


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__, "" if isinstance(error, ZoneInfoNotFoundError) else error)


for folder in ("/tmp/zones/first/Test/Deep", "/tmp/zones/second/Test", "/tmp/zones/third"):
    os.makedirs(folder, exist_ok=True)
FILES = {"first/Test/One": tzif("AAA-1"), "second/Test/One": tzif("BBB-2"), "second/Test/Two": tzif("CCC-3"), "first/Test/Deep/Three": tzif("DDD-4"), "third/Four": tzif("EEE5"), "first/Test/Broken": b"TZif", "first/Test/Text": b"not a zone at all", "second/Test/Text": tzif("FFF-6"), "first/posixrules": tzif("GGG-7")}
for name, content in FILES.items():
    with open("/tmp/zones/" + name, "wb") as file:
        file.write(content)
when = datetime(2024, 5, 6, 7, 8)
own = ("Test/One", "Test/Two", "Test/Deep/Three", "Four", "Test/Broken", "Test/Text", "posixrules", "Test", "Test/Deep")
for path in (["/tmp/zones/first", "/tmp/zones/second"], ("/tmp/zones/second", "/tmp/zones/first", "/tmp/zones/third"), ["/tmp/zones/none", "/tmp/zones/third"], []):
    zoneinfo.reset_tzpath(to=path)
    ZoneInfo.clear_cache()
    print(zoneinfo.TZPATH, type(zoneinfo.TZPATH).__name__, [name for name in own if name in zoneinfo.available_timezones()])
    for key in ("Test/One", "Test/Two", "Test/Deep/Three", "Four"):
        attempt(key, lambda: (when.replace(tzinfo=ZoneInfo(key)).isoformat(), ZoneInfo(key).tzname(when)))
zoneinfo.reset_tzpath(["/tmp/zones/first", "/tmp/zones/second"])
for key in ("Test/One/", "Test//One", "./Test/One", "Test/./One", "Test/../Test/One", "/Test/One", "/tmp/zones/first/Test/One", "../first/Test/One", "..", "Test/Nothing", "test/one", "Test/Text", "Test\\One"):
    attempt(key, lambda: ZoneInfo(key))
for key in ("Test/Broken", 5, None, b"Test/One", ["Test/One"]):
    try:
        print(ZoneInfo(key))
    except Exception as error:
        print(repr(key), type(error).__name__)
ZoneInfo.clear_cache()
one = ZoneInfo("Test/One")
zoneinfo.reset_tzpath(["/tmp/zones/second"])
print(ZoneInfo("Test/One") is one, one.utcoffset(when), ZoneInfo.no_cache("Test/One").utcoffset(when), ZoneInfo(key="Test/One") is one)
ZoneInfo.clear_cache(only_keys=["Test/Two", "nothing"])
print(ZoneInfo("Test/One") is one)
ZoneInfo.clear_cache(only_keys=iter(["Test/One"]))
print(ZoneInfo("Test/One") is one, ZoneInfo("Test/One").utcoffset(when), ZoneInfo.no_cache("Test/One") is ZoneInfo("Test/One"))


class Own(ZoneInfo):
    pass


print(Own("Test/One") is Own("Test/One"), Own("Test/One") is ZoneInfo("Test/One"), repr(Own("Test/One")), str(Own("Test/One")), repr(ZoneInfo("Test/One")), f"{ZoneInfo('Test/One')!s:>10}|{ZoneInfo('Test/One').key}")
attempt("text path", lambda: zoneinfo.reset_tzpath("/tmp/zones"))
attempt("relative", lambda: zoneinfo.reset_tzpath(["/tmp/zones", "zones", "./x"]))
attempt("not found", lambda: isinstance(ZoneInfoNotFoundError("x"), KeyError))
zoneinfo.reset_tzpath()
ZoneInfo.clear_cache()
