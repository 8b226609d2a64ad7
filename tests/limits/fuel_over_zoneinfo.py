# limits: fuel=2000000
# ends: trap fuel
import zoneinfo

while True:
    zoneinfo.ZoneInfo.no_cache("Europe/Berlin")
