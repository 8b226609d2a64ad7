# `in`, index(), count() and reversed() of all small ranges against the list of their numbers; and bounds far away.
checked = 0
for start in range(-4, 5):
    for stop in range(-4, 5):
        for step in (-3, -2, -1, 1, 2, 3):
            r = range(start, stop, step)
            numbers = list(r)
            for value in range(-6, 7):
                assert (value in r) is (value in numbers) and r.count(value) == numbers.count(value)
                if value in numbers:
                    assert r.index(value) == numbers.index(value)
                checked += 1
            assert list(reversed(r)) == numbers[::-1] and len(r) == len(numbers) and bool(r) is bool(numbers)
            assert [r[i] for i in range(len(r))] == numbers and list(r[::-1]) == numbers[::-1]
print(checked)
big = range(-10**30, 10**30, 7 * 10**15)
for value in (-10**30, -10**30 + 7 * 10**15, 0, 10**30, 10**30 - 1, True):
    row = [value in big, big.count(value)]
    try:
        row.append(big.index(value))
    except ValueError as error:
        row.append(str(error))
    print(value, row)
print(big[0], big[-1], big[10**10], big[10**10:][0], len(range(2**31 - 1)), big.start, big.step, reversed(big).__next__())
