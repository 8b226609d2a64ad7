import time

moments = [0, 951782400, 1e9, 1704067199, 1704067200, 1735603200, 1767225599, 4102444799, -86400 * 700, 1234567890]
directives = "aAbBcCdDeFgGhHIjmMnpRSrtTuUVwWxXyY%"
for moment in moments:
    t = time.gmtime(moment)
    print([time.strftime("%" + d, t) for d in directives])
print(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1e9)), time.strftime("plain"), repr(time.strftime("")), time.strftime("100%%"))
print(time.strftime("%A, %d. %B %Y \u00fc \U0001f600", time.gmtime(1e9)))
# Weeks at the turn of each year.
for year in range(1999, 2030):
    for month, day, yday in [(1, 1, 1), (1, 4, 4), (12, 31, 365 + (year % 4 == 0))]:
        moment = time.mktime((year, month, day, 0, 0, 0, 0, 0, 0))
        t = time.gmtime(moment)
        assert t.tm_yday == yday
        print(time.strftime("%G-W%V-%u %U %W %j %g", t), end=" | ")
    print()
print(time.strftime("%m %d %j", (2000, 0, 0, 0, 0, 0, 0, 0, 0)), time.strftime("%a %w", (2000, 1, 1, 0, 0, 0, 7, 1, 0)))


def attempt(*args):
    try:
        print(time.strftime(*args))
    except Exception as e:
        print(type(e).__name__, e)


for index, value in [(1, 13), (1, -1), (2, 32), (2, -1), (3, 24), (3, -1), (4, 60), (5, 62), (6, -2), (6, -1), (7, 367), (7, -1)]:
    fields = [2000, 1, 1, 0, 0, 0, 0, 1, 0]
    fields[index] = value
    attempt("%m %d %H %M %S %w %j", tuple(fields))
attempt(5)
attempt("%Y", 5)
attempt("%Y", (1, 2))
attempt("%Y", [2000, 1, 1, 0, 0, 0, 0, 1, 0])
attempt("%Y", (2000, 1, 1, 0, 0, 0, 0, 1, "x"))
