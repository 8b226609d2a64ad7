# Special methods that are callable objects, or descriptors that give one, were called with the object as if they were functions.
import math
import operator


class Answer:
    def __init__(self, value):
        self.value = value

    def __call__(self, *args):
        print(len(args), end=" ")
        return self.value


class Proxy:
    def __init__(self, value):
        self.value = value

    def __get__(self, obj, kind=None):
        return self.value


class X:
    pass


def with_it(x):
    with x as y:
        return y


def in_place(x):
    x += 1
    return x


uses = {
    "__str__": ("s", str), "__repr__": ("r", repr), "__format__": ("f", format), "__hash__": (5, hash), "__bool__": (True, bool),
    "__len__": (3, len), "__next__": (4, next), "__getitem__": (6, lambda x: x[1]), "__contains__": (True, lambda x: 3 in x),
    "__int__": (7, int), "__float__": (1.5, float), "__index__": (8, operator.index), "__complex__": (1j, complex),
    "__call__": (10, lambda x: x(1)), "__reversed__": ("rev", reversed), "__abs__": (11, abs), "__neg__": (12, operator.neg),
    "__add__": (15, lambda x: x + 1), "__radd__": (16, lambda x: 1 + x), "__iadd__": (17, in_place), "__eq__": (True, lambda x: x == 3),
    "__lt__": (False, lambda x: x < 3), "__divmod__": (18, lambda x: divmod(x, 2)), "__pow__": (19, lambda x: x**2),
    "__round__": (21, round), "__trunc__": (22, math.trunc), "__floor__": (23, math.floor), "__ceil__": (24, math.ceil),
    "__getattr__": (26, lambda x: x.foo), "__iter__": (None, lambda x: [*x]),
}
for name, (value, use) in uses.items():
    for wrap in (lambda x: x, Proxy):
        setattr(X, name, wrap(Answer(iter([1, 2]) if name == "__iter__" else value)))
        try:
            print(name, use(X()))
        except TypeError as error:
            print(name, error)
    delattr(X, name)
X.__enter__ = Proxy(Answer("entered"))
X.__exit__ = Answer(None)
print(with_it(X()))
