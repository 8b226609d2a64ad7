# ln, log10, exp, sqrt, ** at small precisions: exact cases, special values, rounding, identities, contexts as arguments.
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, Inexact, InvalidOperation, Rounded, getcontext, localcontext


def attempt(call):
    try:
        return str(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for prec in (1, 3, 9, 28, 50):
    context = Context(prec=prec)
    print(prec, *[attempt(call) for call in (lambda: Decimal(2).sqrt(context), lambda: Decimal(10).ln(context), lambda: Decimal(2).log10(context), lambda: Decimal(1).exp(context), lambda: context.power(Decimal(2), Decimal("0.5")), lambda: context.power(3, -2), lambda: context.divide(1, 7), lambda: Decimal("0.1").exp(context), lambda: context.power(Decimal("1.01"), 365))], sep=" ")
for text in ("0", "-0", "1", "-1", "4", "0.25", "100", "1E-6", "1E+7", "2", "Infinity", "-Infinity", "NaN", "0.0001", "152.2756", "1.0000"):
    value = Decimal(text)
    print(text, *[attempt(call) for call in (lambda: value.sqrt(), lambda: value.ln(), lambda: value.log10(), lambda: value.exp())], sep=" ; ")
bases = ("0", "-0", "1", "-1", "2", "-2", "0.5", "10", "1E+5", "Infinity", "-Infinity", "NaN")
exponents = ("0", "1", "-1", "2", "3", "0.5", "-0.5", "10", "Infinity", "-Infinity")
for base in bases:
    print(base, *[attempt(lambda: Decimal(base) ** Decimal(exponent)).removeprefix("InvalidOperation: ") for exponent in exponents], sep=" ; ")
print(Decimal(2) ** 100, Decimal("1.1") ** 10, Decimal(7) ** -1, Decimal(-8) ** 3, attempt(lambda: Decimal(-8) ** Decimal("0.333")), Decimal(10) ** 28, Decimal(10) ** -28, Decimal("1E+1000") ** 2, attempt(lambda: Decimal(10) ** 10**9), Decimal(4) ** Decimal("1.5"), Decimal("0.04") ** Decimal("0.5"), 2 ** Decimal("0.5"), attempt(lambda: 2.0 ** Decimal("0.5")), Decimal(9) ** Decimal("-0.5"))
print(*[attempt(call) for call in (lambda: pow(Decimal(3), 4, 5), lambda: pow(Decimal(3), Decimal(4), Decimal(5)), lambda: pow(Decimal(-3), 3, 5), lambda: pow(Decimal(3), 4, -5), lambda: pow(Decimal(3), -1, 5), lambda: pow(Decimal("3.5"), 2, 5), lambda: pow(Decimal(3), 4, 0), lambda: pow(Decimal(0), 0, 5), lambda: pow(Decimal(10), 30, 7), lambda: getcontext().power(2, 8, 5), lambda: getcontext().power(2, 8, modulo=5), lambda: pow(Decimal("NaN"), 2, 3))], sep=" ; ")
with localcontext(prec=5) as context:
    for rounding in (ROUND_FLOOR, ROUND_CEILING):
        context.rounding = rounding
        print(rounding, Decimal(2).sqrt(), Decimal(2).ln(), Decimal(2) ** Decimal("0.5"), Decimal(1) / 3, Decimal(-1) / 3, Decimal("1.00005") + 0, Decimal(3).log10(), Decimal(2).exp())
    context.clear_flags()
    print(Decimal(4).sqrt(), context.flags[Inexact], context.flags[Rounded], Decimal(2).sqrt(), context.flags[Inexact], Decimal(1000).log10(), Decimal("4.0000").sqrt(), Decimal("9E+4").sqrt(), Decimal("9E+5").sqrt(), Decimal("1E-5").sqrt())
print(all((Decimal(n) ** 2).sqrt() == n for n in range(60)), all(abs(Decimal(n).ln().exp() - n) < Decimal("1e-25") for n in range(1, 40, 4)), all(Decimal(10 ** n).log10() == n for n in range(0, 28, 3)), max(abs((Decimal(n).sqrt() ** 2) - n) for n in range(2, 40)) < Decimal("1e-25"))


def pi():
    with localcontext() as context:
        context.prec += 2
        three, lasts, t, s, n, na, d, da = Decimal(3), 0, Decimal(3), 3, 1, 0, 0, 24
        while s != lasts:
            lasts = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return +s


def cosine(x):
    with localcontext() as context:
        context.prec += 2
        i, lasts, s, fact, num, sign = 0, 0, 1, 1, 1, 1
        while s != lasts:
            lasts = s
            i += 2
            fact *= i * (i - 1)
            num *= x * x
            sign *= -1
            s += num / fact * sign
    return +s


print(pi(), cosine(Decimal("0.5")), cosine(pi() / 3))
with localcontext(prec=60):
    print(pi(), Decimal(2).sqrt(), Decimal(1).exp())
