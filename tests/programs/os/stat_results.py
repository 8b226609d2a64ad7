# mounts: memory /tmp
"""os.stat(), lstat(), utime(), stat_result as a tuple, times in nanoseconds, truncate, access."""
import os
import stat


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.chdir("/tmp")
os.mkdir("d")
with open("f", "wb") as file:
    file.write(b"0123456789")
found = os.stat("f")
print(type(found).__name__, isinstance(found, tuple), len(found), found.st_size, found[6], found[stat.ST_SIZE], stat.S_ISREG(found.st_mode), stat.S_ISDIR(os.stat("d").st_mode), stat.filemode(os.stat("d").st_mode)[0])
print(found[0] == found.st_mode, found[stat.ST_MTIME] == int(found.st_mtime), isinstance(found.st_mtime, float), isinstance(found.st_mtime_ns, int), found.n_fields > 10, found.n_sequence_fields)
for times in ((200, 200), (2.25, 2.25), (0, 0), (1234567890.125, 1234567890.125)):
    os.utime("f", times)
    now = os.stat("f")
    print(times, now.st_atime, now.st_mtime, now.st_atime_ns, now.st_mtime_ns, now[7], now[8], os.path.getmtime("f"), os.path.getatime("f"))
os.utime("f", ns=(2_750_000_000, 2_750_000_000))
print(os.stat("f").st_mtime, os.stat("f").st_atime_ns, os.stat("f").st_mtime_ns)
os.utime("f", times=(6, 6))
print(os.stat("f").st_atime, os.stat("f").st_mtime)
attempt(lambda: os.utime("f", 3))
attempt(lambda: os.utime("f", (1,)))
attempt(lambda: os.utime("f", (1, 2, 3)))
attempt(lambda: os.utime("f", [1, 2]))
attempt(lambda: os.utime("f", ("a", "b")))
attempt(lambda: os.utime("f", (1, 2), ns=(1, 2)))
attempt(lambda: os.utime("f", ns=(1.5, 2)))
attempt(lambda: os.utime("f", ns=3))
attempt(lambda: os.utime("f", (float("nan"), 1)))
attempt(lambda: os.utime("f", (float("inf"), 1)))
made = os.stat_result(range(10))
print(made, made.st_mode, made.st_ctime, made.st_mtime, tuple(made), made == tuple(range(10)), made[2:4], hash(made) == hash(tuple(range(10))))
print(repr(os.stat_result(range(10, 20))))
attempt(lambda: os.stat_result(range(3)))
attempt(lambda: setattr(made, "st_mode", 1))
for size in (4, 0, 12):
    os.truncate("f", size)
    print(os.path.getsize("f"), open("f", "rb").read())
attempt(lambda: os.truncate("f", -1))
attempt(lambda: os.truncate("f", "x"))
attempt(lambda: os.truncate("d", 0))
print(os.access("f", os.F_OK), os.access("f", os.R_OK | os.W_OK), os.access("none", os.R_OK), os.access("d", os.F_OK), os.access(b"f", 0))
attempt(lambda: os.access("f", "x"))
print(os.lstat("f").st_size, os.stat("f", follow_symlinks=False).st_size, os.stat(b"f").st_size, os.path.isfile("f"), os.path.isdir(b"d"))
print(os.path.samestat(os.stat("f"), os.stat("./f")), os.path.samestat(os.stat("f"), os.stat("d")), os.path.samefile("d", "/tmp/d/."))
