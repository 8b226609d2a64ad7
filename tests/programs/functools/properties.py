# cached_property: computed once, writable, deletable, per instance, without a dict.
from functools import cached_property

log = []


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        """Area."""
        log.append(self.radius)
        return self.radius**2 * 3

    @cached_property
    def broken(self):
        log.append("broken")
        raise ValueError("no value")


a, b = Circle(1), Circle(2)
print(a.area, a.area, b.area, log, vars(a))
a.radius = 10
print(a.area)
del a.area
print(a.area, log)
a.area = "set"
print(a.area, vars(a)["area"], Circle.area.__doc__, Circle.area.attrname, type(Circle.area).__name__)
for _ in range(2):
    try:
        b.broken
    except ValueError as error:
        print(error)
print(log, "broken" in vars(b))


class Slots:
    __slots__ = ()

    @cached_property
    def value(self):
        return 1


try:
    Slots().value
except TypeError as error:
    print(error)
try:
    class Twice:
        one = two = cached_property(lambda self: 1)
except TypeError as error:
    print(type(error).__name__, str(error)[:60])
loose = cached_property(lambda self: 1)
try:
    loose.__get__(a)
except TypeError as error:
    print(error)


class Child(Circle):
    @cached_property
    def area(self):
        return "child of", super().area


child = Child(3)
print(child.area, child.area, log[-1])
