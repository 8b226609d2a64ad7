# pow() with a modulus: decimals and ints in every place, signs, errors, the reflected method; against ints.
from decimal import Context, Decimal, InvalidOperation, getcontext, localcontext
from fractions import Fraction


def attempt(call):
    try:
        return repr(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


D = Decimal
for base, exponent, modulus in ((2, 10, 7), (-2, 3, 5), (2, 3, -5), (10, 0, 7), (0, 5, 7), (7, 2, 1), (123456789, 12345, 1000), (-7, 7, 10), (5, 3, 125), (10**20, 3, 97)):
    found = [attempt(lambda: pow(a, b, m)) for a in (base, D(base)) for b in (exponent, D(exponent)) for m in (modulus, D(modulus)) if D in map(type, (a, b)) or m is modulus]
    print(base, exponent, modulus, found[0], len(set(found[1:])), found[-1], pow(abs(base), exponent, abs(modulus)) == abs(int(D(base).__pow__(exponent, modulus))))
for call in (
    lambda: pow(D(2), D(-1), D(7)), lambda: pow(2, D(-1), 7), lambda: pow(D(0), 0, 5), lambda: pow(D(2), 3, 0), lambda: pow(2, D(3), 0), lambda: pow(D("2.0"), 3, 5), lambda: pow(D("2.5"), 3, 5),
    lambda: pow(D(2), D("3.0"), 5), lambda: pow(D(2), D("3.5"), 5), lambda: pow(D("1E+2"), 2, 7), lambda: pow(D("NaN"), 2, 7), lambda: pow(2, D("sNaN"), 7), lambda: pow(D("Infinity"), 2, 7),
    lambda: pow(2, D(3), D("Infinity")), lambda: pow(2.0, D(3), 5), lambda: pow(D(2), 3.0, 5), lambda: pow(D(2), 3, 5.0), 
    lambda: pow(D(2), 3, None), lambda: pow(True, D(3), 5), lambda: D(3).__rpow__(2, 5), lambda: D(3).__rpow__(2), lambda: D(3).__rpow__("2", 5), lambda: D(2).__pow__("3"), lambda: D(2).__pow__(3, "5"),
    lambda: pow(D(10) ** 27, 2, D(10) ** 27 + 1), lambda: pow(D(2), 3, D(10) ** 30),
):
    print(attempt(call))
with localcontext(prec=3) as context:
    print(attempt(lambda: pow(D(123), 2, 1000)), attempt(lambda: pow(D(1234), 2, 1000)), attempt(lambda: pow(D(12), 2, 1001)), attempt(lambda: context.power(7, 3, 10)), attempt(lambda: context.power(7, D(3), modulo=10)), context.flags[InvalidOperation])
    context.traps[InvalidOperation] = False
    print(pow(D(2), -1, 7), pow(D(2), 3, 0), context.flags[InvalidOperation])


class Own(Decimal):
    def __rpow__(self, other, mod=None):
        return ("own", other, mod)


print(pow(2, Own(3), 5), pow(2, Own(3)), 2 ** Own(3), pow(D(2), Own(3)), attempt(lambda: pow(D(2), Own(3), 5)), type(pow(Own(2), 3, 5)).__name__)


def is_probably_prime(number):
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for witness in (2, 3, 5, 7):
        x = pow(D(witness), D(odd), D(number))
        if x in (1, number - 1):
            continue
        for _ in range(twos - 1):
            x = pow(x, 2, number)
            if x == number - 1:
                break
        else:
            return False
    return True


print([number for number in range(11, 120, 2) if is_probably_prime(number)])
