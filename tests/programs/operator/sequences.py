# Functions of sequences: items, slices, searching, counting, length hints.
import operator as op

items = [5, 3, 5, 1]
print(op.getitem(items, 1), op.getitem(items, slice(1, 3)), op.getitem({"k": "v"}, "k"), op.getitem("text", -1))
op.setitem(items, 0, "set")
op.setitem(items, slice(2, 4), [9])
op.delitem(items, 1)
print(items, op.contains(items, 9), op.contains("abc", "b"), op.contains({1: 2}, 1))
print(op.concat([1], [2]), op.concat("a", "b"), op.countOf([1, True, 1.0, 2], 1), op.indexOf("hello", "l"), op.countOf("banana", "a"))
print(op.length_hint([1, 2]), op.length_hint(iter("abc")), op.length_hint(object()), op.length_hint((n for n in ()), 7))


class Hints:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint


print(op.length_hint(Hints(4)), op.length_hint(Hints(NotImplemented), 2))
for wrong in (
    lambda: op.length_hint(Hints(-1)),
    lambda: op.length_hint(Hints("x")),
    lambda: op.length_hint([], "x"),
    lambda: op.indexOf([1], 2),
    lambda: op.indexOf(3, 2),
    lambda: op.countOf(3, 2),
    lambda: op.concat(1, [2]),
    lambda: op.concat([1], 2),
    lambda: op.getitem([1], 4),
    lambda: op.delitem((1,), 0),
    lambda: op.setitem("abc", 0, "x"),
    lambda: op.contains(5, 1),
):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
