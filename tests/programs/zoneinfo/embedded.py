# Own expectation: the oracle has no time zones; compared with CPython and the same data.
import copy
import zoneinfo
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

names = zoneinfo.available_timezones()
print(len(names) > 500, {"Europe/Berlin", "UTC", "America/New_York", "Asia/Kolkata"} <= names, "posixrules" in names)
for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Dublin", "America/St_Johns"):
    zone = ZoneInfo(name)
    for month in (1, 7):
        moment = datetime(2024, month, 15, 12, tzinfo=zone)
        print(moment, moment.tzname(), moment.dst(), moment.astimezone(UTC))
berlin = ZoneInfo("Europe/Berlin")
for minutes in range(-60, 150, 30):
    moment = datetime(2024, 10, 27, 0, 0, tzinfo=UTC) + timedelta(minutes=minutes)
    local = moment.astimezone(berlin)
    print(local, local.fold, local.tzname(), local.astimezone(UTC) == moment)
print(datetime(2024, 3, 31, 2, 30, tzinfo=berlin), datetime(2024, 3, 31, 2, 30, tzinfo=berlin, fold=1))
print(datetime(1900, 1, 1, tzinfo=ZoneInfo("Europe/Paris")), datetime(2099, 7, 1, tzinfo=berlin))
print(berlin is ZoneInfo("Europe/Berlin"), ZoneInfo.no_cache("Europe/Berlin") is berlin, berlin == ZoneInfo.no_cache("Europe/Berlin"))
ZoneInfo.clear_cache(only_keys=["Europe/Berlin"])
print(berlin is ZoneInfo("Europe/Berlin"), copy.copy(ZoneInfo("UTC")) is ZoneInfo("UTC"), copy.deepcopy(berlin).key)
print(berlin.__reduce__()[1], ZoneInfo.no_cache("UTC").__reduce__()[1], repr(berlin), str(berlin), berlin.utcoffset(None))
