# Lists of bases that no class can have: order conflicts, duplicates, layouts, things that are no classes.
class A:
    pass


class B(A):
    pass


class C(A):
    pass


def attempt(*bases):
    try:
        made = type("New", bases, {})
    except TypeError as e:
        print("TypeError:", e)
    else:
        print([c.__name__ for c in made.__mro__])


attempt(A, B)
attempt(B, C, A)
attempt(object, A)
attempt(A, A)
attempt(B, C, B)
BC, CB = type("BC", (B, C), {}), type("CB", (C, B), {})
attempt(BC, CB)
attempt(BC, B)
attempt(CB, B)
attempt(CB, B, C)
attempt(int, str)
attempt(list, dict)
attempt(A, int)
attempt(int, A)
attempt(list, tuple)
attempt(type("I", (int,), {}), type("J", (int,), {}))
attempt(type("I", (int,), {}), type("F", (float,), {}))
attempt(ValueError, KeyError)
attempt(OSError, SyntaxError)
attempt(Exception, dict)
try:
    class FromNumber(5):
        pass
except TypeError as e:
    print(e)
try:
    class FromInstance(A, B()):
        pass
except TypeError as e:
    print(e)
try:
    class FromNone(None):
        pass
except TypeError as e:
    print(e)
try:
    class FromString(A, "x"):
        pass
except TypeError as e:
    print(e)
