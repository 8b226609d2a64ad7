# Small ints, None and what equals them in sets and dicts, small ones and those with an index, after deletions too.
def count_in(items, container):
    found = 0
    for item in items:
        if item in container:
            found += 1
        if item not in container:
            found += 100
    return found, [item in container for item in items]


class Same:
    def __eq__(self, other):
        return other == 3

    def __hash__(self):
        return 3


KEYS = [0, 1, 2, 3, -1, -2, None, 2**60, 2**61 - 1, 2**61, -(2**61), 7, 40, 41, 2**62, 10**30]
small = {0, 2, None, -1}
equals = {1.0, False, 3.5, -2.0}
odd = {Same(), 2**61 - 1}
large = set(range(0, 60, 3)) | {None, -1, -2, 2**60, 10**30}
holes = set(range(50))
for number in range(0, 50, 2):
    holes.discard(number)
few = {1, 2, 3, 4}
few.discard(2)
few.discard(4)
tables = [small, equals, odd, large, holes, few, set(), {}, dict.fromkeys(large, 1), dict.fromkeys(small, 2), frozenset(large), [0, None],
          (1, 2, None), range(5), {True: 1, None: 2}, {0.0: 1, -1.0: 2}]
for turn in range(40):
    for number, table in enumerate(tables):
        answer = count_in(KEYS if not isinstance(table, range) else KEYS[:6], table)
        if turn in (0, 39):
            print(number, answer)
    few.add(turn)
    if turn == 30:
        small.clear()
try:
    count_in([1], 5)
except TypeError as error:
    print(error)
try:
    count_in([[]], small)
except TypeError as error:
    print(error)
