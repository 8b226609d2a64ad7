# pow() and ** with ints, floats, complex numbers and others, with and without a modulus.
class Power:
    def __pow__(self, other, modulus="none"):
        return "pow", type(other).__name__, modulus

    def __rpow__(self, other, modulus="none"):
        return "rpow", type(other).__name__, modulus


class Two:
    def __pow__(self, other):
        return "two"

    def __rpow__(self, other):
        return "rtwo"


class Declines:
    def __pow__(self, other, modulus=None):
        return NotImplemented


def show(label, *arguments, **keywords):
    try:
        print(label, pow(*arguments, **keywords))
    except Exception as error:
        print(label, type(error).__name__, error)


values = (0, 1, 2, -2, 3, -3, 0.0, -0.0, 0.5, -2.5, float("inf"), float("nan"), 1j, 2 - 1j, True, "a", None, Power(), Two(), Declines())
names = [type(v).__name__ if type(v).__repr__ is object.__repr__ else repr(v) for v in values]
for base, base_name in zip(values, names):
    for exponent, name in zip(values, names):
        if isinstance(base, (int, float)) and isinstance(exponent, complex) and base != 0:
            continue
        if isinstance(base, complex) and not (isinstance(exponent, int) and abs(exponent) < 4) and isinstance(exponent, (int, float, complex)):
            continue
        if isinstance(base, (int, float)) and base < 0 and isinstance(exponent, float) and exponent == exponent and exponent % 1:
            continue
        show(f"{base_name} {name}", base, exponent)
for base in (2, -2, 0, 7, 2.0, 1j, True, "a", None, Power(), Two(), Declines()):
    for exponent in (0, 3, -1, 2.0, None, Power()):
        for modulus in (1, -1, 0, 5, -5, 10, 2.0, "m", None):
            show(f"{base if type(base).__repr__ is not object.__repr__ else type(base).__name__} "
                 f"{exponent if not isinstance(exponent, Power) else 'Power'} {modulus}", base, exponent, modulus)
for arguments, keywords in (((), {}), ((1,), {}), ((1, 2, 3, 4), {}), ((2,), {"exp": 3}), ((), {"base": 2, "exp": 5, "mod": 7}), ((2, 3), {"mod": 5}), ((2, 3), {"x": 1}), ((2, 3), {"exp": 1}), ((), {"exp": 1})):
    show(f"{arguments} {keywords}", *arguments, **keywords)
print(pow(3, 10**6, 2**61 - 1), pow(-3, 10**6 + 1, 10**9 + 7), pow(3, -5, 10**9 + 7), pow(10**30, 10**20, 10**25 + 1), pow(2, 1000, 1), pow(2, 3, -7), pow(38, -1, 97), pow(38, -2, -97))
show("no inverse", 6, -1, 9)
show("no inverse", 0, -1, 7)
show("inverse modulo one", 0, -1, 1)
