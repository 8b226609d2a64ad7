# Ranges of any size: bounds, items, slices, membership and equality without walking.
big = 10**30
r = range(big, big + 50, 7)
print(len(r), r[0], r[-1], r[3], list(r)[:2], r[::-1], r[2:5], r[::3])
print(big in r, big + 7 in r, big + 8 in r, -big in r, r.index(big + 14), r.count(big + 1), r.count(big))
whole = range(-big, big, 10**29)
print(len(whole), whole[5], whole[-1], whole[::-1][0], list(whole[8:12]))
endless = range(0, big)
print(endless[big - 1], endless[-1], endless[::10**29], big - 1 in endless, big in endless, bool(endless), endless.index(12345678901234567890))
for f in (lambda: len(endless), lambda: endless[big], lambda: endless[-big - 1], lambda: list(endless[:2]), lambda: len(range(-big, big)), lambda: range(big).index(-1)):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(range(big) == range(0, big, 1), range(0, big, big) == range(0, 1), range(big, 0) == range(0), hash(range(big, 0)) == hash(range(0)))
print(range(0, big, big - 1) == range(0, big + 5, big - 1), range(big, big) == range(-big, -big), range(0, big, 2) != range(0, big, 3))
print(range(-big, -big + 3), repr(range(0, 2**64, 2**63)), list(range(2**64, 0, -(2**63))), range(10, 10**25, 10**24).index(10 + 3 * 10**24))
print(max(range(big, big + 10)), sum(range(big, big + 3)), sorted(range(big + 2, big, -1)))
