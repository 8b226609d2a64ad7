# abs(), unary minus, plus and tilde: numbers of every kind, overrides, and what has none.
class Signed:
    def __abs__(self):
        return "abs"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"


class OnInstance:
    def __init__(self):
        self.__abs__ = self.__neg__ = self.__pos__ = self.__invert__ = lambda: "instance"


class Blocked(int):
    __abs__ = __neg__ = __pos__ = __invert__ = None


class Sub(int):
    pass


class SubFloat(float):
    def __abs__(self):
        return NotImplemented


OPERATIONS = {"abs": abs, "-": lambda x: -x, "+": lambda x: +x, "~": lambda x: ~x}
for value in (0, 5, -5, 2**62 - 1, -2**62, 2**62, -2**63, 10**30, -10**30, True, False, 0.0, -0.0, -2.5, 5e-324, float("inf"), float("-inf"), float("nan"), -3 + 4j, complex(-0.0, 0.0),
              complex(float("inf"), float("nan")), "a", b"a", None, [1], (1,), {1: 2}, Signed, Signed(), OnInstance(), Blocked(5), Sub(-5), SubFloat(-1.5), ..., range(3), len):
    for name, operation in OPERATIONS.items():
        label = type(value).__name__ if type(value).__repr__ is object.__repr__ else value
        try:
            result = operation(value)
            print(name, label, repr(result), type(result).__name__)
        except Exception as error:
            print(name, label, type(error).__name__, error)
for arguments in ((), (1, 2)):
    try:
        print(abs(*arguments))
    except TypeError as error:
        print(error)
try:
    abs(complex(1e308, 1e308) * 1.2)
except OverflowError as error:
    print(error)
print(abs(complex(3e200, 4e200)), abs(complex(3e-200, 4e-200)), abs(complex(0, -5e-324)), abs(-0.0), -0, -(-2**62), - -5, -+-+5, ~~5, not -0.0)
