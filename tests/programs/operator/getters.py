import operator
from operator import attrgetter, itemgetter, methodcaller


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def scaled(self, factor, *, plus=0):
        return self.value * factor + plus

    def __repr__(self):
        return f"Node({self.value})"


chain = Node(1, Node(2, Node(3)))
print(attrgetter("value")(chain), attrgetter("next.next.value")(chain), attrgetter("value", "next.value")(chain))
print(attrgetter("next")(chain), attrgetter("value", "next")(chain))
print(itemgetter(1)("abc"), itemgetter(0, 2)("abc"), itemgetter(slice(1, None))([1, 2, 3]), itemgetter("k")({"k": 9}))
print(methodcaller("scaled", 3)(chain), methodcaller("scaled", 3, plus=4)(chain), methodcaller("upper")("x"))
for getter in (attrgetter("a"), attrgetter("a.b", "c"), itemgetter(1), itemgetter(1, "x", slice(2)), methodcaller("m"), methodcaller("m", 1, "b", c=2)):
    print(getter)
for make in (lambda: attrgetter(), lambda: attrgetter(1), lambda: attrgetter("a", 2), lambda: methodcaller(5)):
    try:
        print(make())
    except TypeError as error:
        print(error if "argument" not in str(error) else "arguments")
for call in (lambda: attrgetter("missing")(chain), lambda: attrgetter("value.x")(chain), lambda: itemgetter(9)([1]), lambda: itemgetter("a")({}), lambda: itemgetter(0)(5), lambda: methodcaller("no")(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
rows = [("b", 2, 1.5), ("a", 2, 0.5), ("c", 1, 9.0)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(2)))
print(sorted([Node(3), Node(1), Node(2)], key=attrgetter("value")))
print(list(map(itemgetter(0), rows)), list(map(methodcaller("split", ","), ["a,b", "c"])))
print(itemgetter(1, 2).__reduce__()[1], attrgetter("x.y").__reduce__()[1], methodcaller("f", 1).__reduce__()[1])

# None of them can be derived from.
for maker in (operator.attrgetter, operator.itemgetter, operator.methodcaller):
    try:
        type("Derived", (maker,), {})
    except TypeError as error:
        print(error)
