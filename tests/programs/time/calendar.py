# gmtime and back, for moments all over the calendar.
import time

moments = [0, -1, 1, 59, 3600, 86399, 86400, 951782400, 951868800, 1e9, 1.9, -0.5, 2**31, 2**32, -(2**31), 4102444800, 253402300799]
for moment in moments:
    print(moment, tuple(time.gmtime(moment)), time.mktime(time.gmtime(moment)), time.asctime(time.gmtime(moment)))

checksum = 0
moment = -8_000_000_000
while moment < 12_000_000_000:
    t = time.gmtime(moment)
    if time.mktime(t) != moment:
        print("differs", moment)
    checksum = (checksum * 31 + sum(n * f for n, f in enumerate(t))) % 1_000_000_007
    moment += 19_999_999
print(checksum)

print(time.gmtime(0), time.gmtime(0).tm_gmtoff)
print(time.localtime(86400 * 365)[:6], time.ctime(0), time.ctime(1e9 + 0.7), time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
print(time.mktime((2021, 14, -3, 30, 70, 80, 0, 0, 0)), time.mktime((1969, 12, 31, 23, 59, 58, 0, 0, -1)))


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


attempt(time.gmtime, "x")
attempt(time.gmtime, float("nan"))
attempt(time.gmtime, float("inf"))
attempt(time.gmtime, 2**70)
attempt(time.mktime, (1, 2))
attempt(time.mktime, 5)
attempt(time.asctime, (2000, 1, 1, 0, 0, 0, 0, 1))
attempt(time.asctime, (2000, 13, 1, 0, 0, 0, 0, 1, 0))
attempt(time.asctime, "x")
