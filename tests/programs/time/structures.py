"""struct_time, gmtime(), strftime(), mktime(): values, slices, errors."""
import time


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


moment = time.gmtime(1700000000)
print(moment, moment[:3], moment.tm_year, moment.tm_zone, moment.tm_gmtoff, len(moment), moment == tuple(moment), moment < time.gmtime(1700000001), time.asctime(moment), time.strftime("%Y-%m-%d %H:%M:%S %j %U %w %a %A %b %B %p %y %%", moment))
made = time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, -1))
print(made, made.tm_yday, made._replace(tm_year=2000) if hasattr(made, "_replace") else "", made.n_fields, made.n_sequence_fields, time.struct_time(range(11)).tm_gmtoff, hash(made) == hash(tuple(made)))
attempt(lambda: time.struct_time((1, 2)))
attempt(lambda: time.struct_time(range(12)))
attempt(lambda: time.struct_time(3))
attempt(lambda: time.struct_time("abcdefghi"))
attempt(lambda: setattr(made, "tm_year", 1))
attempt(lambda: time.strftime("%Y", (2024, 1)))
attempt(lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)))
attempt(lambda: time.strftime("%d", (2024, 0, 0, 0, 0, 0, 0, 0, 0)))
attempt(lambda: time.strftime("%H", (2024, 1, 1, 25, 0, 0, 0, 1, 0)))
attempt(lambda: time.strftime("%H", (2024, 1, 1, 0, 61, 0, 0, 1, 0)))
attempt(lambda: time.strftime("%H", (2024, 1, 1, 0, 0, 62, 0, 1, 0)))
attempt(lambda: time.strftime("%a", (2024, 1, 1, 0, 0, 0, -2, 1, 0)))
attempt(lambda: time.strftime(3))
attempt(lambda: time.strftime("%Y", 3))
attempt(lambda: time.gmtime("x"))
attempt(lambda: time.gmtime(1e30))
attempt(lambda: time.gmtime(float("nan")))
attempt(lambda: time.gmtime(float("inf")))
attempt(lambda: time.gmtime(-1))
attempt(lambda: time.gmtime(1.9).tm_sec)
attempt(lambda: time.gmtime(-0.5).tm_sec)
attempt(lambda: time.asctime((2024, 1, 1)))
attempt(lambda: time.asctime((2024, 12, 31, 23, 59, 59, 1, 366, 0)))
attempt(lambda: time.strptime("2024-02-30", "%Y-%m-%d"))
attempt(lambda: time.strptime("29 Feb 2024 14:05", "%d %b %Y %H:%M"))
attempt(lambda: time.strptime("x", "%Y"))
attempt(lambda: time.strptime("2024 extra", "%Y"))
attempt(lambda: time.strptime("2024", "%Q"))
attempt(lambda: time.sleep(-1))
attempt(lambda: time.sleep("x"))
attempt(lambda: time.sleep(0))
attempt(lambda: time.get_clock_info("monotonic").monotonic)
attempt(lambda: time.get_clock_info("nothing"))
print(isinstance(time.time(), float), isinstance(time.time_ns(), int), time.monotonic() <= time.monotonic(), isinstance(time.perf_counter_ns(), int), isinstance(time.process_time(), float), isinstance(time.tzname, tuple), isinstance(time.timezone, int), isinstance(time.daylight, int), isinstance(time.altzone, int))
