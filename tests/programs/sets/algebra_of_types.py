# The type of each result is that of the left operand's builtin class; methods take any iterable, operators only sets.
class Set(set):
    pass


class Frozen(frozenset):
    pass


makers = [set, frozenset, Set, Frozen]
for left in makers:
    for right in makers:
        a, b = left([1, 2, 3]), right([2, 3, 4])
        print(left.__name__, right.__name__, *[f"{type(v).__name__}{sorted(v)}" for v in (a | b, a & b, a - b, a ^ b)],
              a == right([3, 2, 1]), a < right(range(5)), a >= right(), a.isdisjoint(b))
for left in makers:
    a = left("abc")
    print(type(a.copy()).__name__, type(a.union("d")).__name__, type(a.difference()).__name__, sorted(a.intersection("ab", ["b"])),
          sorted(a.symmetric_difference("cd")), sorted(a.union("x", "y", ["z"])), a.issubset("abcd"), a.issuperset("ab"), a.isdisjoint("x"))
for other in ([1], "a", {1: 2}, None, 5, range(3)):
    for name in "|&-^":
        try:
            eval(f"{{1}} {name} other")
        except TypeError as error:
            print(error)
