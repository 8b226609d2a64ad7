# Lists and tuples of plain and other items by every operator: where the first difference lies, lengths, nan, identity, types.
nan = float("nan")
values = [(), (1,), (1, 2), (1, 2, 3), (2,), (1.0,), (1.5, 0), (True,), ("a",), ("a", "b"), ("ab",), ("a", 1), (nan,), (float("nan"),), ((1,),), ((1, 2),), ([1],), (None,), (1, None), (0.0,), (-0.0,), (10**20,), (10**20, 1), ("é",), (b"a",)]
symbols = {"<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b}


def outcome(function, a, b):
    try:
        return "T" if function(a, b) else "F"
    except TypeError as error:
        return str(error).replace("not supported between instances of ", "")


for a, b in [(a, b) for a in values for b in values]:
    results = [outcome(f, a, b) for f in symbols.values()]
    listed = [outcome(f, list(a), list(b)) for f in symbols.values()]
    assert results == listed, (a, b, results, listed)
    print(a, b, *results)
print((1, 2) == [1, 2], (1, 2) != [1, 2], outcome(symbols["<"], (1,), [1]))
long = list(range(100))
print(long == list(range(100)), long < [*range(99), 100], long > long[:-1], long[:64] == long[:65], tuple(long) <= tuple(long))
itself = [1]
itself.append(itself)
print(itself == itself, outcome(symbols["<"], itself, itself))


class Same(int):
    def __eq__(self, other):
        return True

    def __lt__(self, other):
        return "less"

    __hash__ = int.__hash__


print((Same(1), 2) == (5, 2), (Same(1), 2) == (5, 3), [Same(1)] < [2], (1, Same(1)) < (1, 7), sorted([(2, Same(1)), (1, Same(2))]) == [(1, Same(2)), (2, Same(1))])
branch = []
for a, b in (((1, 2), (1, 3)), ((1, 3), (1, 2)), ((1,), (1,))):
    branch.append("less" if a < b else "equal" if a == b else "more")
    while a != b:
        branch.append("differs")
        break
    branch.append(not a >= b)
print(branch)
