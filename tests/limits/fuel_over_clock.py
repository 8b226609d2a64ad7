# limits: fuel=2000000
# ends: trap fuel
# The clock stands still while code runs, but for a microsecond per reading.
import time

start = time.monotonic()
while time.monotonic() - start < 3600:
    pass
