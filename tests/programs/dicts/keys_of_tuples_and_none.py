# Tuples of plain items, None and what is equal to them without being them, in dicts and sets of all sizes.
NAN = float("nan")


class Same:
    """Has the hash of something else, and is equal to what it says."""

    def __init__(self, like, equal):
        self.like = like
        self.equal = equal

    def __hash__(self):
        return hash(self.like)

    def __eq__(self, other):
        self.asked = getattr(self, "asked", 0) + 1
        return self.equal


class Pair(tuple):
    def __eq__(self, other):
        return "pair"

    def __hash__(self):
        return tuple.__hash__(self)


KEYS = [
    (), (1,), (1, 2), (2, 1), ("a", "b"), ("a", 1), (1.5, "x"), (-1, -2), (-2, -1), (0.0, 1), (1, 2, 3), ("", ""), None,
    ((1, 2), 3), (None, 1), (True, "t"), (b"x", 1), tuple(range(70)), ("long" * 300, 1), (2**70, 1), (NAN, 1), frozenset({(1, 2)}),
]  # fmt: skip


def fill(size):
    table = {("pad", i): i for i in range(size)}
    for number, key in enumerate(KEYS):
        table[key] = number
    return table


for size in (0, 5, 100, 3000):
    table = fill(size)
    keys = set(table)
    print(size, len(table), len(keys), [table[key] for key in KEYS] == list(range(len(KEYS))), all(key in keys for key in KEYS))
    # Equal, and not the same object.
    made = [tuple(list(key)) if type(key) is tuple else key for key in KEYS]
    print([table.get(key, "no") for key in made], [key in keys for key in made].count(True))
    print(table[1.0, 2], table[True, 2.0], table[-0.0, 1], table[1, "t"], (1, 3) in table, (1, "2") in keys, ("a",) in keys)
    print(all(("pad", i) in table and ("pad", i) in keys for i in range(size)), ("pad", size) in table, ("pad", -1) in keys)
    # Stored again: the first key stays.
    table[True, 2.0] = "again"
    keys.add((1.0, 2.0))
    print(table[1, 2], len(table), [type(k[0]).__name__ for k in table if k == (1, 2)], len(keys))
    del table[1, 2], table[None]
    keys.discard((1, 2))
    keys.remove(None)
    print((1, 2) in table, None in table, (1, 2) in keys, None in keys, table.get(None), table.pop((2, 1)), table.setdefault((9, 9), 8))
    table[None], table[1, 2] = "back", "there"
    print(table[None], table[1, 2], list(table)[-2:])
    # Others that have the same hash are asked.
    for equal in (True, False):
        like, none = Same((5, 6), equal), Same(None, equal)
        del table[None]
        table[like], table[none] = "like", "none"
        print((5, 6) in table, table.get((5, 6)), None in table, table.get(None), like.asked > 1, none.asked > 1)
        table[5, 6] = table[None] = "mine"
        print(len(table), table[like], table[none])
        for key in (like, none, (5, 6)):
            table.pop(key, None)
        table[None] = 1
    table[Pair((7, 8))] = "derived"
    print(table.get((7, 8)), Pair((1, 2)) in table, (7, 8) in {Pair((7, 8))})

for bad in (([],), (1, {}), ((1, []), 2), [], {}):
    for what in (lambda: {bad: 1}, lambda: {}[bad], lambda: bad in {1}, lambda: {1}.add(bad), lambda: {None: 1}.get(bad)):
        try:
            print(what())
        except (TypeError, KeyError) as error:
            print(type(error).__name__, error)

for missing in (None, (1, 2), ()):
    try:
        {}[missing]
    except KeyError as error:
        print(error.args == (missing,), error)
print(hash((1, 2)) == hash((1.0, True + 1)), hash(None) == hash(None), {None: 1} == {None: 1.0}, {(1, 2): 3} == {(1.0, 2): 3})

# A key that comes before one of equal hash is asked first, even if the other is the one that is looked for.
for size in (0, 20):
    for key in (None, (1, "a")):
        table = {("pad", i): i for i in range(size)}
        first = Same(key, False)
        table[first] = 1
        asked = []
        table[key] = 5
        for step in (lambda: key in table, lambda: table[key], lambda: table.get(key), lambda: table.update({key: 6}), lambda: key in {first, key}):
            before = first.asked
            asked.append((step(), first.asked > before))
        print(size, key, asked)
