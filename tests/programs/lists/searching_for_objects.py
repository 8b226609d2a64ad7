# Instances are found by identity unless their class has an __eq__; other special methods of the class do not matter.
class Plain:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __hash__(self):
        return 1


class Equal(Plain):
    def __eq__(self, other):
        return isinstance(other, Plain) and self.name == other.name

    __hash__ = Plain.__hash__


class Unequal(Plain):
    def __ne__(self, other):
        return "no answer"


class Meta(type):
    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Every(metaclass=Meta):
    pass


a, b, c = Plain("a"), Plain("b"), Plain("a")
items = [a, b, None, len, Plain, c]
print(items.index(c), items.index(None), items.index(Plain), items.count(a), c in items, Plain("a") in items)
items.remove(c)
print(items[:3], c in items)
e = Equal("a")
print(e in [a], a in [e], [a].index(e), [b, a].count(e), e == a, a == e, a != e)
u = Unequal("u")
print(u == a, u != a, a != u, a == u, [u].count(u), u in [a, b])
print(Every in [int], [Plain, int].index(Every), Every == 3, int == Every, Every != 3, (a, b).index(b))
try:
    items.remove(Plain("b"))
except ValueError as error:
    print(error)


def shuffled(count):
    points = [Plain(str(i)) for i in range(count)]
    order = points[::2] + points[1::2]
    for point in order:
        points.remove(point)
    return points, [order.index(point) for point in order] == list(range(count))


print(shuffled(100))
