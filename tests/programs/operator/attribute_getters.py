# attrgetter with dots, several names, properties, slots; methodcaller with arguments.
from operator import attrgetter, methodcaller


class Inner:
    def __init__(self, value):
        self.value = value

    @property
    def double(self):
        return self.value * 2

    def plus(self, n=1, *more, scale=1):
        return (self.value + n + sum(more)) * scale


class Outer:
    __slots__ = ("inner", "name")

    def __init__(self, value, name):
        self.inner, self.name = Inner(value), name


things = [Outer(3, "c"), Outer(1, "b"), Outer(2, "a")]
print([t.name for t in sorted(things, key=attrgetter("name"))], [t.name for t in sorted(things, key=attrgetter("inner.value"))])
print(attrgetter("inner.double", "name")(things[0]), attrgetter("inner.value", "inner.double", "name")(things[1]))
print(repr(attrgetter("a.b")), repr(attrgetter("a", "b")), attrgetter("__class__.__name__")(5), attrgetter("real")(3j))
print([methodcaller("plus")(t.inner) for t in things], methodcaller("plus", 5, 6, scale=2)(things[0].inner))
print(list(map(methodcaller("upper"), ["a", "b"])), methodcaller("split", ",", 1)("a,b,c"), methodcaller("replace", "a", "b", count=1)("aaa"))
print(repr(methodcaller("m")), repr(methodcaller("m", 1, k=2)))
for wrong in (
    lambda: attrgetter(1),
    lambda: attrgetter("missing")(5),
    lambda: attrgetter("inner.missing")(things[0]),
    lambda: methodcaller(1),
    lambda: methodcaller("missing")(5),
    lambda: methodcaller("upper", 1)("a"),
):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
