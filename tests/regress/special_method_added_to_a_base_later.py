# A special method that a base gets, or loses, after a class has been derived from it holds for the derived class too.
class Base:
    pass


class Middle(Base):
    pass


class Derived(Middle):
    pass


def attempt(function):
    try:
        return function()
    except TypeError as error:
        return f"TypeError: {error}"


for turn in range(2):
    d = Derived()
    print(attempt(lambda: d + 1), attempt(lambda: len(d)), d == 1, attempt(lambda: d[0]), attempt(d))
    Base.__add__ = lambda self, other: ("added", other)
    Base.__len__ = lambda self: 7
    Base.__eq__ = lambda self, other: "equal"
    Base.__getitem__ = lambda self, index: ("item", index)
    Base.__call__ = lambda self: "called"
    print(attempt(lambda: d + 1), attempt(lambda: len(d)), d == 1, attempt(lambda: d[0]), attempt(d), bool(d))
    Middle.__len__ = lambda self: 0
    print(len(d), bool(d))
    del Middle.__len__, Base.__add__, Base.__len__, Base.__eq__, Base.__getitem__, Base.__call__
    print(attempt(lambda: d + 1), attempt(lambda: len(d)), d == 1, attempt(lambda: d[0]), attempt(d), bool(d))
