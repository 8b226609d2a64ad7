# Operators, comparisons and conversions of plain numbers, of what derives from Decimal, and of what only the full arithmetic can do.
from decimal import *

NUMBERS = ["0", "-0", "1", "-1", "1.10", "123.456", "-7", "0.001", "1E+3", "9.99E-7", "12345678901234567890", "0E+5", "1E-30", "5E+25"]
NUMBERS += ["NaN", "sNaN", "Infinity", "-Infinity", "99999999999999999999999999999999999999", "1E+400", "1E-400", "3", "0.5", "2.50"]
values = [Decimal(text) for text in NUMBERS]


def tried(call):
    try:
        result = call()
    except Exception as error:
        return type(error).__name__
    return str(result)


OPERATIONS = [
    lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a * b, lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b,
    lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a <= b, lambda a, b: a > b, lambda a, b: a >= b,
    lambda a, b: a.quantize(b), lambda a, b: divmod(a, b),
]
for precision, rounding in ((28, ROUND_HALF_EVEN), (5, ROUND_UP), (3, ROUND_FLOOR)):
    with localcontext() as context:
        context.prec, context.rounding = precision, rounding
        for operation in OPERATIONS:
            print(precision, [tried(lambda: operation(a, b)) for a in values[::2] for b in values[1::2]])
        print([tried(lambda: -a) for a in values], [tried(lambda: +a) for a in values], [tried(lambda: abs(a)) for a in values])
        print([tried(lambda: a.sqrt()) for a in values], [str(context.flags[f]) for f in (Inexact, Rounded, InvalidOperation)])
others = [3, -2, 0, True, 10**40, 1.5, "x", None, 2**64]
for operation in OPERATIONS[:12]:
    print([tried(lambda: operation(a, b)) for a in values[2:7] for b in others], [tried(lambda: operation(b, a)) for a in values[2:7] for b in others])
for make in (int, float, bool, str, repr, round, abs):
    print(make.__name__, [tried(lambda: make(a)) for a in values])
for spec in (".2f", ",.2f", ",", ".0f", ".10f", "", ".3e", "10.1f", "+.1f", ",.1f", "%", "g", ".25f"):
    print(spec, [tried(lambda: format(a, spec)) for a in values])
for places in (0, 1, 2, -1, 5, -30, 10**6):
    print(places, [tried(lambda: round(a, places)) for a in values])


class Money(Decimal):
    def __new__(cls, value="0"):
        return super().__new__(cls, value)

    def __str__(self):
        return "$" + super().__str__()


class Plain(Decimal):
    pass


price = Money("1.50")
print(price, str(price + 1), type(price + price), f"{price}", f"{price:.1f}", repr(price), price == Decimal("1.5"), hash(price) == hash(1.5))
plain = Plain("2.5", None)
print(type(plain), plain, type(Plain(plain)), type(-plain), plain * 2, 2 * plain, plain < 3, sorted([plain, Decimal(1)]))
for arguments in ((), ("1.5",), (" 1_0.5 ",), ("x",), (5,), (-(10**50),), (1.5,), ((0, (1, 2), -1),), (None,), ("1", None), ("1", 5), ("1", getcontext())):
    print(arguments[:1], tried(lambda: Decimal(*arguments)))
print(tried(lambda: Decimal(value="2.5")), tried(lambda: Decimal("1", context=None)), tried(lambda: Decimal.__add__(Decimal(1), 2)))
print(Decimal.__add__(Decimal(1), "x"), Decimal.__eq__(Decimal(1), "x"), tried(lambda: Decimal.__add__(1, 2)), tried(lambda: Decimal.sqrt(5)))
print(tried(lambda: Decimal("2").sqrt(Context(prec=5))), tried(lambda: Decimal("2.345").quantize(Decimal("0.01"), ROUND_UP, Context())))
print([tried(lambda: a**n) for a in values[2:14] for n in (0, 1, 2, 3, 7, 20, -2, Decimal("0.5"), Decimal("2.0"))], pow(values[2], 3, 7))
print([tried(lambda: Decimal(text) ** 3) for text in ("1.0", "10", "-1", "100.00", "-1.10", "0.1", "1E+5")], 2 ** Decimal(3), Decimal(2) ** True)
print([hash(a) == hash(b) for a, b in ((Decimal(7), 7), (Decimal("0.5"), 0.5), (Decimal("1E+3"), 1000), (Decimal("-1"), -1))])
total = Decimal(0)
for n in range(50):
    total += Decimal(n) / 7
print(total, sum(values[2:6]), max(values[2:6]), min(values[2:6]), {Decimal("1.0"): 1}[1], Decimal(1) in {1, 2})
with localcontext(Context(traps=[Inexact])):
    print(tried(lambda: Decimal(1) / 3), tried(lambda: Decimal(1) / 4), tried(lambda: Decimal(2).sqrt()))
