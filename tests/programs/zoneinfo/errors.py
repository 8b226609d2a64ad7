import io
import struct
import zoneinfo
from datetime import datetime


def show(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except zoneinfo.ZoneInfoNotFoundError as error:
        print("not found", isinstance(error, KeyError))
    except Exception as error:
        print(type(error).__name__, error)


header = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
body = struct.pack(">lbb", 0, 0, 0) + b"UTC\0"
data = header + body + header + body + b"\nUTC0\n"
zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(data), key="UTC")
for key in ("/etc/x", "../x", "a/../b", "Nope", "", ".", "a//b", "Europe", "Europe/Berlin\0", 5, None, b"UTC"):
    show(zoneinfo.ZoneInfo, key)
for content in (b"", b"xxxxx" * 20, data[:50]):
    show(zoneinfo.ZoneInfo.from_file, io.BytesIO(content))
show(zone.utcoffset, 5)
show(zone.fromutc, 5)
show(zone.fromutc, datetime(2020, 1, 1))
show(zoneinfo.reset_tzpath, "x")
show(zoneinfo.reset_tzpath, ["a", "/b", "c"])
zoneinfo.reset_tzpath(["/a", "//b/../c"])
print(zoneinfo.TZPATH, zoneinfo.__all__)
show(zoneinfo.ZoneInfo.clear_cache, only_keys=5)
show(zoneinfo.ZoneInfo.from_file, 5)
show(zoneinfo.ZoneInfo.from_file(io.BytesIO(data)).__reduce_ex__, 4)
