# copy.replace() and __replace__.
import copy
from types import SimpleNamespace


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, /, **changes):
        return Point(**{**self.__dict__, **changes})

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(copy.replace(p), copy.replace(p, x=5), copy.replace(p, x=5, y=6), p)
attempt(copy.replace, p, z=1)
attempt(copy.replace, p, 1)
attempt(copy.replace)
attempt(copy.replace, 5)
attempt(copy.replace, [1], a=1)
attempt(copy.replace, Point)
x = SimpleNamespace(a=1, b=[2])
y = copy.replace(x, b=3, c=4)
print(x, y)


class Named(SimpleNamespace):
    pass


print(copy.replace(Named(a=1), a=2))
print(copy.copy(Named(a=1)), copy.deepcopy(Named(a=[1])))


class NoReplace:
    __replace__ = None


attempt(copy.replace, NoReplace())


class InstanceOnly:
    def __init__(self):
        self.__replace__ = lambda **changes: "of the instance"


attempt(copy.replace, InstanceOnly())


class OtherClass:
    __class__ = Point


attempt(copy.replace, OtherClass(), x=1)


class Takes:
    def __replace__(self, **changes):
        return changes


print(copy.replace(Takes(), obj=1, self2=3))
