# What holds for every clock.
import time

a, b = time.monotonic(), time.monotonic()
print(b >= a, isinstance(a, float), isinstance(time.monotonic_ns(), int), time.perf_counter() <= time.perf_counter())
wall = time.time()
print(wall > 1.7e9, abs(time.time_ns() / 1e9 - wall) < 5, abs(time.mktime(time.localtime()) - wall) < 5)
print(time.process_time() >= 0, time.process_time_ns() >= 0)
start = time.monotonic()
print(time.sleep(0.02), time.sleep(0), 0.02 <= time.monotonic() - start < 5)
for name in ("time", "monotonic", "perf_counter", "process_time"):
    info = time.get_clock_info(name)
    print(name, info.monotonic, isinstance(info.resolution, float))
print(time.timezone, time.altzone, time.daylight, time.gmtime().tm_year == time.localtime().tm_year)


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(time.sleep, -1)
attempt(time.sleep, -0.5)
attempt(time.sleep, "x")
attempt(time.sleep, None)
attempt(time.sleep, float("nan"))
attempt(time.sleep, 1e30)
attempt(time.sleep, 10**30)
attempt(time.get_clock_info, "x")


class Zero:
    def __index__(self):
        return 0


print(time.sleep(Zero()), time.sleep(False))
