# Which items == and the orders ask where lengths differ: tuples ask their items first, lists compare lengths.
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


class Item:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f"{self.name}=={getattr(other, 'name', other)}", end=" ")
        return NotImplemented if self.name == "n" else self.name == getattr(other, "name", other)

    def __lt__(self, other):
        print(f"{self.name}<{getattr(other, 'name', other)}", end=" ")
        return True

    def __gt__(self, other):
        print(f"{self.name}>{getattr(other, 'name', other)}", end=" ")
        return True
    __hash__ = None


a, b, c = Item("a"), Item("b"), Item("c")
a2 = Item("a")
def eq(x, y): return x == y
def ne(x, y): return x != y
def lt(x, y): return x < y
def le(x, y): return x <= y
def gt(x, y): return x > y
def ge(x, y): return x >= y


for kind in (tuple, list):
    for first in ([], [a], [a, b], [a, b, c], [a2], [b]):
        for second in ([], [a], [a, b], [a2, c], [1]):
            for compare in (eq, ne, lt, le, gt, ge):
                print(compare.__name__, [i.name for i in first], [getattr(i, 'name', i) for i in second], end=": ")
                attempt(kind.__name__, lambda: compare(kind(first), kind(second)))
    print(kind([a]) in [kind([a2, b])])
    print([kind([a, b])].count(kind([a2])))
    print({1: kind([a])} == {1: kind([a2, b])})
