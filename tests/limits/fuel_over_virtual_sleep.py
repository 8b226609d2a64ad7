# limits: fuel=2000000
# ends: trap fuel
# No time passes, but calls cost.
import time

while True:
    time.sleep(1e6)
