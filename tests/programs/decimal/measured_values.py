# Significant digits: measurements with errors, unit conversion, exact ratios, binary floats shown exactly, counting digits.
import math
from decimal import ROUND_HALF_EVEN, ROUND_UP, Context, Decimal, Inexact, Rounded, Subnormal, Underflow, getcontext, localcontext
from fractions import Fraction


class Measured:
    def __init__(self, value, error):
        self.value, self.error = Decimal(value), Decimal(error)

    def __str__(self):
        digit = Decimal(1).scaleb(self.error.adjusted())
        error = self.error.quantize(digit, ROUND_UP)
        return f"{self.value.quantize(Decimal(1).scaleb(error.adjusted()))} ± {error.normalize():f}"

    def __add__(self, other):
        return Measured(self.value + other.value, (self.error**2 + other.error**2).sqrt())

    def __mul__(self, other):
        value = self.value * other.value
        return Measured(value, abs(value) * ((self.error / self.value) ** 2 + (other.error / other.value) ** 2).sqrt())


def significant(value, digits):
    return Context(prec=digits, rounding=ROUND_HALF_EVEN).create_decimal(value)


def digits_of(value):
    return len(value.as_tuple().digits), len(value.normalize().as_tuple().digits)


print(Measured("12.345", "0.0371"), Measured("1234.5", "27"), Measured("0.00123", "0.000095"), Measured("12.3", "0.2") + Measured("4.56", "0.13"), Measured("12.3", "0.2") * Measured("4.56", "0.13"))
for text in ("123456", "0.00123456", "9.9995", "1.5E+10", "100", "0.0", "2.5", "35.5", "-1.25"):
    value = Decimal(text)
    print(text, [str(significant(value, digits)) for digits in (1, 2, 3, 5)], digits_of(value), value.adjusted(), significant(value, 3).to_eng_string())
for number in (0.1, 1 / 3, 1e23, 2.0**-20, 123456789.123456789, -0.0, 5e-324, 1.7976931348623157e308):
    exact = Decimal(number)
    print(repr(number), len(exact.as_tuple().digits), str(exact)[:40], exact == number, Decimal(repr(number)) == number, float(exact) == number, exact.as_tuple().exponent, Decimal(repr(number)).normalize())
UNITS = {"m": Decimal(1), "km": Decimal(1000), "in": Decimal("0.0254"), "ft": Decimal("0.3048"), "mi": Decimal("1609.344"), "nm": Decimal("1E-9"), "ly": Decimal("9.4607304725808E+15")}
for amount, source, target in (("5", "ft", "m"), ("1", "mi", "km"), ("1", "ly", "km"), ("72", "in", "ft"), ("12.70", "m", "in"), ("1", "m", "nm"), ("0.5", "nm", "mi")):
    result = Decimal(amount) * UNITS[source] / UNITS[target]
    print(f"{amount} {source} = {result} {target} = {result.normalize().to_eng_string()} = {result:.4g} = {result:.3e}")


def celsius(fahrenheit):
    return (Decimal(fahrenheit) - 32) * 5 / 9


print([str(celsius(value).quantize(Decimal("0.1"))) for value in ("-40", "0", "32", "98.6", "212", "451")], celsius(100))
with localcontext(prec=5, Emin=-10, Emax=10) as context:
    for call in (lambda: Decimal(1) / 3, lambda: Decimal("1E-9") / 1000, lambda: Decimal("1.2345E-10") / 100, lambda: Decimal("99999") + 1, lambda: Decimal("123456") * 1, lambda: Decimal("1E-14") * 1):
        context.clear_flags()
        print(call(), [flag.__name__ for flag in (Inexact, Rounded, Subnormal, Underflow) if context.flags[flag]])
ratio = Decimal("3.14159265358979")
for limit in (10, 1000, 10**6):
    fraction = Fraction(ratio).limit_denominator(limit)
    print(fraction, (Decimal(fraction.numerator) / fraction.denominator - ratio).copy_abs().normalize(Context(prec=3)))


def mean_and_deviation(values):
    count = len(values)
    mean = sum(values) / count
    return mean, (sum((value - mean) ** 2 for value in values) / (count - 1)).sqrt()


samples = [Decimal(text) for text in "9.81 9.79 9.83 9.80 9.82".split()]
mean, deviation = mean_and_deviation(samples)
print(mean, deviation, f"{mean:.3f}({int((deviation / Decimal(5).sqrt()).quantize(Decimal('0.001')).scaleb(3))})", max(samples) - min(samples), sorted(samples)[2], math.fsum(map(float, samples)) == float(sum(samples)))


def continued(value, count):
    terms = []
    for _ in range(count):
        whole = value.to_integral_value("ROUND_FLOOR")
        terms.append(int(whole))
        if value == whole:
            break
        value = 1 / (value - whole)
    return terms


print(continued(Decimal(2).sqrt(), 8), continued(Decimal("3.245"), 8), continued(Decimal("0.75"), 8), continued(Decimal(1).exp(), 11))
