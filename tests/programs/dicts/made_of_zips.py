# Dicts of zip() of this and that, whose pairs need not be made.
def numbers(count):
    for n in range(count):
        yield n


print(dict(zip("abc", [1, 2, 3])), dict(zip("abc", [1, 2])), dict(zip("ab", range(9))), dict(zip([], "ab")))
print(dict(zip("abc", numbers(5))), dict(zip(numbers(2), "xyz")), dict(zip([1, 1.0, True], "abc")), dict(zip("ab", "cd"), b=5, z=0))
pairs = zip("abcd", [1, 2, 3, 4])
print(next(pairs), dict(pairs), next(pairs, "ended"))
left, right = iter("abcdef"), iter([1, 2, 3])
print(dict(zip(left, right)), next(left), list(right))
left, right = iter([1, 2, 3, 4]), iter("xy")
table = {0: 0}
table.update(zip(left, right))
print(table, next(left, None))
table |= zip((7, 8), (9, 9))
print(table, {} | dict(zip("a", "b")))
for bad in (zip([1, []], "ab"), zip("abc"), zip("ab", "cd", "ef"), zip()):
    try:
        print(dict(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
rest = zip([1, [], 3, 4], "abcd")
try:
    table.update(rest)
except TypeError as error:
    print(error)
print(table, list(rest))
table = {n: n for n in range(5)}
try:
    table.update(zip(table, "abcde"))
    print(table)
    table.update(zip(table.values(), table))
except RuntimeError as error:
    print(error)
print(table)
try:
    print(dict(zip("abc", [1, 2], strict=True)))
except ValueError as error:
    print(error)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(len(self.name))

    def __eq__(self, other):
        print("==", self.name, other.name)
        return self.name == other.name


print([key.name for key in dict(zip([Key("a"), Key("b"), Key("a"), Key("cc")], range(4)))])
big = dict(zip(range(3000), map(str, range(3000))))
print(len(big), big[2999], list(big)[:3])
