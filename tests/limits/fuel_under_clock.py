# limits: fuel=2000000
# ends: completed
import time

start = time.monotonic()
while time.monotonic() - start < 0.001:
    pass
print("waited")
