# The attributes and small methods of int and bool on numbers of all sizes: real, imag, numerator, denominator, bit_length, bit_count, ratios.
class Whole(int):
    pass


VALUES = (0, 1, -1, 2, 255, -256, 2**30, 2**31 - 1, -2**31, 2**62 - 1, 2**62, -2**62, -2**62 - 1, 2**63, 2**64 - 1, -2**64, 10**25, -3**60, True, False, Whole(7), Whole(-2**70))
for n in VALUES:
    print(n, n.real, n.imag, n.numerator, n.denominator, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.is_integer(), n.__index__(), n.__int__(), n.__trunc__(), n.__floor__(), n.__ceil__(), n.__round__(), n.__bool__(), n.__neg__(), n.__pos__(), n.__abs__(), n.__invert__())
    print("   ", *[type(x).__name__ for x in (n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.__int__(), n.__index__(), n.__pos__(), abs(n), n + 0, n * 1, n // 1, n & n, n | 0, n ^ 0, n << 0, +n, int(n), round(n), n.__trunc__(), n.__round__(0), n ** 1)])
for name in ("real", "imag", "numerator", "denominator"):
    for n in (5, True, Whole(5)):
        for action in (lambda: setattr(n, name, 1), lambda: delattr(n, name)):
            try:
                action()
            except AttributeError as error:
                print(type(n).__name__, name, error)
for other in (2, True, 2.5, 1j, "a", None, 2**70, Whole(3)):
    print(other, *[getattr(int, name)(5, other) for name in ("__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__", "__truediv__", "__rtruediv__", "__divmod__", "__rdivmod__", "__and__", "__ror__", "__xor__", "__eq__", "__ne__", "__lt__", "__ge__")])
for name in ("__pow__", "__rpow__", "__lshift__", "__rshift__", "__rlshift__", "__rrshift__"):
    print(name, *[getattr(int, name)(3, other) for other in (2, True, 2.5, "a", None, Whole(3))])
for text in ("(5).__add__()", "(5).__add__(1, 2)", "int.__add__(1)", "int.__add__('a', 1)", "(5).__pow__(2, 3)", "(5).__pow__(2, 'x')", "(5).__pow__(2, None)", "(5).__pow__()", "(5).__rpow__(2, 3)", "(5).__round__(1)", "(5).__round__(-1)", "(55).__round__('x')", "(5).__round__(None)", "(5).__format__('x')", "(5).__format__()", "(5).__format__(5)", "(5).__getnewargs__()", "(5).__divmod__(0)",
             "(5).__floordiv__(0)", "(5).__mod__(0)", "(5).__lshift__(-1)", "(5).__rshift__(-1)", "(5).__rlshift__(-1)", "(-1).__rlshift__(5)", "(5).__truediv__(0)", "(5).__hash__()", "(5).__repr__()", "(5).__str__()", "(5).__float__()", "(10**400).__float__()", "(5).__complex__", "(5).__sizeof__() > 0", "(5).__dir__()[0:0]", "(5).__bool__(1)", "(5).__neg__(1)", "(5).__eq__()", "(5).__lt__(1, 2)"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
