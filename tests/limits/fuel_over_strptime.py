# limits: fuel=2000000
# ends: trap fuel
# What does not match is tried in every way that there is.
import time

while True:
    try:
        time.strptime(" " * 500 + "x", " %H")
    except ValueError:
        pass
