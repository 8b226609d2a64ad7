# A slice of a range is a range: all combinations of small bounds agree with the list.
bounds = [None, 0, 1, 2, 5, 9, -1, -2, -9, 100, -100]
steps = [None, 1, 2, 3, -1, -2, -3, 100, -100]
different = 0
shown = 0
for r in (range(6), range(10, 0, -3), range(-4, 5, 2), range(0), range(10**20, 10**20 + 5)):
    for start in bounds:
        for stop in bounds:
            for step in steps:
                part = r[start:stop:step]
                if list(part) != list(r)[start:stop:step]:
                    different += 1
                shown += 1
                if shown % 900 == 1:
                    print(r, start, stop, step, part)
print(shown, different)
print(range(100)[::3][5:][::-2], range(100)[90:200][-3:], range(5)[3:1], range(5)[-1:-9:-1][1:])
