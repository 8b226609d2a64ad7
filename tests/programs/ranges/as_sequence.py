# range is a sequence: indexing, slicing, membership, equality, hashing, huge bounds.
r = range(0, 20, 3)
print(r, len(r), r[0], r[-1], r[2], r[1:4], r[::-1], list(r), 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(6), r.count(7))
print(range(5) == range(0, 5), range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) != [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)))
print(range(10)[2:8:2], range(10)[-3:], range(10)[::-1][0], range(5, 0, -2)[1], list(range(10, 0, -3)), list(reversed(range(5))), range(3).start, range(1, 9, 4).stop, range(1, 9, 4).step)
print(bool(range(0)), bool(range(1)), max(range(9)), min(range(3, 9)), sum(range(101)), sorted(range(5, 0, -1)), tuple(range(3)), set(range(2)), [*range(2)])
big = range(10 ** 20, 10 ** 20 + 5)
print(big[0], big[-1], list(big)[1], 10 ** 20 + 3 in big, 5 in big, 10 ** 30 in range(10 ** 40), 10 ** 30 + 1 in range(0, 10 ** 40, 2))
print(range(10 ** 9)[10 ** 8], 999 in range(10 ** 9), 0.5 in range(3), True in range(3), range(-5, 5)[3], range(0, -10, -2).index(-4))
print(str(range(2)), repr(range(1, 5)), [range(2), range(0, 1, 2)], f"{range(3)}", range(True, 5), {range(2): "key"}[range(0, 2)])
for bad in (lambda: r[10], lambda: r[-8], lambda: r.index(5), lambda: r["a"], lambda: range(1, 5, 0), lambda: range("a"), lambda: r + r, lambda: r < r, lambda: range(), lambda: r.append(1), lambda: range(2.0)):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
a = iter(range(5))
b = iter(range(5))
next(a)
print(list(zip(a, b)), [i for i in range(3) for _ in range(i)], [list(range(i, 4)) for i in range(4)])
