# pow() with a modulus of any type, and the class methods that make floats and complex numbers of other numbers.
class Complex:
    def __complex__(self):
        return 3j


class Float:
    def __float__(self):
        return 3.0


class Index:
    def __index__(self):
        return 4


class Bad:
    def __complex__(self):
        return 3

    def __float__(self):
        return 3


class Derived(complex):
    pass


class Logged(complex):
    def __new__(cls, *args):
        print("new", args)
        return complex.__new__(cls, *args)

    def __init__(self, *args):
        print("init", args)


class Half(float):
    def __new__(cls, value):
        return super().__new__(cls, value / 2)


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


values = (2, 3.0, 1j, "a", True, Derived(1), None)
for base in values:
    for exponent in values:
        for modulus in (5, 2.5, 1j, "m", False):
            print(base, exponent, modulus, attempt(lambda: pow(base, exponent, modulus)))
for number in (Complex(), Float(), Index(), Bad(), Derived(1), 5, 2.5, 1j, -0.0, True, "1", None, b"1"):
    print(type(number).__name__, attempt(lambda: complex.from_number(number)), attempt(lambda: float.from_number(number)),
          attempt(lambda: type(Derived.from_number(number)).__name__), attempt(lambda: Half.from_number(number)),
          attempt(lambda: type(Half.from_number(number)).__name__))
    print(attempt(lambda: Logged.from_number(number)))
z = 1 + 2j
print(complex.from_number(z) is z, type(complex.from_number(Derived(1))).__name__, z.from_number(7))
for action in (lambda: complex.from_number(), lambda: complex.from_number(1, 2), lambda: complex.from_number(number=1)):
    print(attempt(action))
