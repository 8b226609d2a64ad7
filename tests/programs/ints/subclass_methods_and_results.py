# An int class of its own and bool in every method of int, and what class the results have.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Number(int):
    def __repr__(self):
        return f"N{int(self)}"


class Loud(int):
    def __index__(self):
        print("index", end=" ")
        return 99

    def __int__(self):
        print("int", end=" ")
        return 98

    def __float__(self):
        print("float", end=" ")
        return 97.5

    def __bool__(self):
        print("bool", end=" ")
        return False

    def __trunc__(self):
        print("trunc", end=" ")
        return 96

    def __round__(self, digits=None):
        print("round", end=" ")
        return 95

    def __hash__(self):
        print("hash", end=" ")
        return 94

    def __eq__(self, other):
        print("eq", end=" ")
        return NotImplemented


def typed(value):
    return type(value).__name__, value


for value in (True, False, Number(5), Number(-5), Number(0), Number(2**70), Loud(3)):
    name = f"{type(value).__name__}({int.__repr__(value)})"
    for method in ("bit_length", "bit_count", "conjugate", "as_integer_ratio", "is_integer", "__abs__", "__neg__", "__pos__", "__invert__", "__int__", "__float__", "__index__", "__bool__",
                   "__trunc__", "__floor__", "__ceil__", "__round__", "__str__", "__repr__", "__getnewargs__", "__sizeof__"):
        if method == "__sizeof__":
            continue
        attempt(f"{name}.{method}", lambda: typed(getattr(int, method)(value)))
        attempt(f"{name} own {method}", lambda: typed(getattr(value, method)()))
    for attribute in ("real", "imag", "numerator", "denominator"):
        attempt(f"{name}.{attribute}", lambda: typed(getattr(value, attribute)))
        attempt(f"{name}.{attribute} set", lambda: setattr(value, attribute, 1))
    for other in (2, True, Number(2), 2.5, Loud(2), "2", None):
        shown = type(other).__name__
        for method in ("__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__", "__truediv__", "__rtruediv__", "__divmod__",
                       "__rdivmod__", "__pow__", "__rpow__", "__and__", "__rand__", "__or__", "__ror__", "__xor__", "__rxor__", "__lshift__", "__rshift__", "__rlshift__", "__rrshift__",
                       "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__", "__format__"):
            if method in ("__rpow__", "__rlshift__") and int.__abs__(value) > 100:
                continue
            attempt(f"{name}.{method}({shown})", lambda: typed(getattr(int, method)(value, other)))
        attempt(f"{name} + {shown}", lambda: typed(value + other))
        attempt(f"{shown} ** {name}", lambda: typed(other ** value) if int.__abs__(value) < 100 else None)
        attempt(f"{name} // {shown}", lambda: typed(value // other))
    attempt(f"{name} int()", lambda: typed(int(value)))
    attempt(f"{name} float()", lambda: typed(float(value)))
    attempt(f"{name} complex()", lambda: typed(complex(value)))
    attempt(f"{name} bool()", lambda: typed(bool(value)))
    attempt(f"{name} str()", lambda: typed(str(value)))
    attempt(f"{name} f-string", lambda: (f"{value}", f"{value!s}", f"{value!r}", f"{value:5}", f"{value:d}", f"{value:x}", f"{value:.2f}", f"{value:n}"))
    attempt(f"{name} percent", lambda: ("%s" % value, "%d" % value, "%r" % value, "%x" % value, "%.1f" % value, "%5s" % value))
    attempt(f"{name} hex", lambda: (hex(value), oct(value), bin(value)))
    attempt(f"{name} round()", lambda: (typed(round(value)), typed(round(value, -1)), typed(round(value, 1))))
    attempt(f"{name} divmod()", lambda: divmod(value, 3))
    attempt(f"{name} pow()", lambda: (pow(value, 2), pow(value, 2, 7)))
    attempt(f"{name} sum()", lambda: typed(sum([value, value])))
    attempt(f"{name} sum() from", lambda: typed(sum([], value)))
    attempt(f"{name} max()", lambda: typed(max(value, 1)))
    attempt(f"{name} to_bytes()", lambda: value.to_bytes(10, "big", signed=True))
    attempt(f"{name} in a set", lambda: value in {1, 5})
    attempt(f"{name} in a list", lambda: value in [1, 5])
    attempt(f"{name} as a key", lambda: {value: 1})
    attempt(f"{name} range", lambda: (range(value) if int.__abs__(value) < 100 else None))
    attempt(f"{name} index", lambda: "abcdefgh"[value])
    attempt(f"{name} truth", lambda: (not value, 1 if value else 2))
    attempt(f"{name} copied", lambda: typed(type(value)(value)))
for cls in (int, bool, Number):
    for arguments in ((), (5,), ("5",), (5.9,), ("11", 2), (b"7",), (None,), ("x",), ("11", 99), (5, 2), (True,), (Number(7),), (Loud(7),)):
        attempt(f"{cls.__name__}{tuple(map(type, arguments)) and tuple(type(a).__name__ for a in arguments)}", lambda: typed(cls(*arguments)))
    attempt(f"{cls.__name__}.from_bytes", lambda: typed(cls.from_bytes(b"\x01\x02")))
    attempt(f"{cls.__name__}.from_bytes ints", lambda: typed(cls.from_bytes([1, 2], "little")))
    attempt(f"{cls.__name__}.__new__", lambda: typed(int.__new__(cls, 5)))
