# Comparisons that the places of the first digits decide, and those that they do not.
from decimal import Decimal
from fractions import Fraction

COEFFICIENTS = [0, 1, 5, 9, 10, 99, 100, 12345, 2**62 - 1, 2**62, 2**63, 2**64 - 1, 2**64, 10**19, 10**27 + 1, 10**28, 10**37, 10**38 - 1,
                10**38, 10**39 + 7, 2**128 - 1, 2**128, 10**50, 10**50 + 1, 10**77, 10**620 + 3]
EXPONENTS = [0, 1, -1, 2, -2, 17, -18, 40, -40, 300]


def exact(number):
    return Fraction(number)


numbers = []
for coefficient in COEFFICIENTS:
    for exponent in EXPONENTS:
        for sign in (1, -1):
            numbers.append(Decimal(f"{sign * coefficient}e{exponent}"))
print(len(numbers))
exacts = [exact(number) for number in numbers]
wrong = 0
for i in range(0, len(numbers), 3):
    a, x = numbers[i], exacts[i]
    for b, y in zip(numbers, exacts):
        if ((a < b), (a <= b), (a > b), (a >= b), (a == b), (a != b)) != ((x < y), (x <= y), (x > y), (x >= y), (x == y), (x != y)):
            wrong += 1
            print(a, b)
print("wrong:", wrong)

# Equal in value, but not in places.
for a, b in [("1", "1.000"), ("1e5", "100000"), ("123.4500", "123.45"), (f"{10**40}", "1e40"), (f"{10**40}.0", f"{10**40}")]:
    a, b = Decimal(a), Decimal(b)
    print(a == b, a < b, a >= b, hash(a) == hash(b))

# Far from each other, zeros, and what is no number.
tiny, huge = Decimal("1e-999999"), Decimal("9e999999")
print(tiny < huge, -huge < tiny, -huge < -tiny, huge == tiny, Decimal("0e999999") < tiny, Decimal("-0") == Decimal(0))
print(huge < Decimal("Infinity"), -huge > Decimal("-Infinity"), Decimal("NaN") == Decimal("NaN"), Decimal("NaN") != huge)
try:
    print(Decimal("NaN") < huge)
except ArithmeticError as error:
    print(type(error).__name__)


class Price(Decimal):
    pass


print(Price("1.5") < Price("15e40"), Price("1.5") == Decimal("1.50"), Price(10**50) > Price(10**50 - 1), Decimal(3) < Price("3.1"))
print(sorted([Decimal("1e30"), Decimal(2), Decimal("-1e40"), Decimal("2.0000000000000000000000000000000000000000001")]))
