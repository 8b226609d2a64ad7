import io
import struct
import zoneinfo
from datetime import datetime, tzinfo

header = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
body = struct.pack(">lbb", 0, 0, 0) + b"UTC\0"
data = header + body + header + body + b"\nUTC0\n"


class Zone(zoneinfo.ZoneInfo):
    pass


zone = Zone.from_file(io.BytesIO(data), "x")
plain = zoneinfo.ZoneInfo.from_file(io.BytesIO(data), key="UTC")
print(zone, repr(zone), zone == zone, zone == plain, hash(zone) == hash(zone), hasattr(zone, "__dict__"), hasattr(plain, "__dict__"))
print(isinstance(plain, tzinfo), zoneinfo.ZoneInfo, repr(zoneinfo.ZoneInfo.from_file(io.BytesIO(data)))[:29])
moment = datetime(2020, 5, 5, 12, tzinfo=plain)
print(moment, repr(moment), moment.astimezone(zone), moment.tzname(), moment.replace(tzinfo=zone) - moment)
print(f"{moment:%Z %z}", moment.utctimetuple()[:5], moment.timestamp())
print(zoneinfo.ZoneInfoNotFoundError.__mro__[:3], zoneinfo.InvalidTZPathWarning.__mro__[:3])
