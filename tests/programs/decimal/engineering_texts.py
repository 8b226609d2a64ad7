# to_eng_string, str, scaleb, adjusted, as_tuple and from tuples; capitals; exponents of all sizes; parsing of odd texts.
from decimal import Context, Decimal, InvalidOperation, getcontext, localcontext


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("0", "-0", "0.0", "0E+3", "0E-7", "1", "10", "1E+1", "12E+1", "123E+2", "1E-6", "1E-7", "12E-7", "123E-9", "1.5E+4", "1.50E+5", "-2.34E+10", "0.000001", "0.0000001", "123456789E-20", "1E+999", "Inf", "-Infinity", "NaN", "-sNaN12", "nan0007"):
    d = Decimal(text)
    print(f"{text:<16} {d!s:<22} {d.to_eng_string():<22} {d.as_tuple()} {d.adjusted()} {d.normalize() if not d.is_snan() else '-'} {d.is_zero()} {d.is_signed()}")
with localcontext() as context:
    context.capitals = 0
    print(Decimal("1E+5"), Decimal("1E-9"), repr(Decimal("2E9")), Decimal("Infinity"), Decimal("NaN"), f"{Decimal('1E+5')}", f"{Decimal('1E+5'):E}", Decimal("1e9").to_eng_string(), Decimal("1E5").to_eng_string(Context(capitals=1)), context.to_sci_string(Decimal("1E7")), context.to_eng_string(Decimal("1E7")))
for text in (" 1 ", "\t1\n", "1_000", "1__0", "_1", "1_", "+1", "++1", "1.", ".5", ".", "", "1e", "1e+", "1e5.5", "0x1", "1 2", "١٢٣", "१.५", "1,5", "Ⅷ", "²", "inf", "INFINITY", "infinit", "+nan", "nan12345", "snan", "sNaN-1", "NaN 5", "1e1000000000000000000000", "1e-99999999999999999999", "1E-1_0", "--5", "\u00a05\u2003", "1\0", "٣e٢"):
    attempt(lambda: Decimal(text))
for value in ((0, (1, 2, 3), -2), (1, (0, 0, 5), 1), (0, (), 0), (0, (1,), "F"), (1, (1,), "n"), (0, (1, 2), "N"), (0, (), "n"), [0, [1, 2], 3], (0, (1, 10), 0), (2, (1,), 0), (0, (1,)), (0, (1,), "x"), (0, "12", 0), (0, (1,), 1.5), (0, (-1,), 0), (True, (1,), 0), (0, [9, 9], -10), ("0", (1,), 0), (0, (1.0,), 0), (0, (1, 2, 3), 0, 0)):
    attempt(lambda: Decimal(value))
for value in (True, 5, -(10**30), 0.1, -0.0, float("nan"), float("inf"), 1e300, 5e-324, 2.5, Decimal("1.50")):
    attempt(lambda: Decimal(value))
    attempt(lambda: Decimal.from_float(value) if not isinstance(value, Decimal) else Decimal.from_float(value))
for wrong in (None, 1j, b"1", [], {}, object, "x" * 5):
    attempt(lambda: Decimal(wrong))
attempt(lambda: Decimal())
attempt(lambda: Decimal("1", Context(prec=1)))
attempt(lambda: Decimal(value="2.5", context=None))
attempt(lambda: Decimal("x", Context(traps=[])))
attempt(lambda: Decimal("1", 5))
small = Context(prec=3)
print(small.create_decimal("1.23456"), small.create_decimal(123456), small.create_decimal_from_float(0.1), small.create_decimal("NaN123456") if False else small.create_decimal("NaN12"), Decimal("1.23456", small), +Decimal("1.23456"), small.plus(Decimal("1.23456")))
print(Decimal("7").scaleb(3), Decimal("7.5").scaleb(-2), Decimal("Inf").scaleb(1), Decimal("1").scaleb(Decimal("2")), Decimal("123.456").adjusted(), Decimal("0.00123").logb(), Decimal("1000").logb(), Decimal("0").adjusted(), Decimal("5").as_integer_ratio(), Decimal("-0.125").as_integer_ratio(), Decimal("1E-3").as_integer_ratio())
for wrong in (lambda: Decimal("7").scaleb(1.5), lambda: Decimal("7").scaleb(10**10), lambda: Decimal("0").logb(), lambda: Decimal("NaN").as_integer_ratio(), lambda: Decimal("Inf").as_integer_ratio(), lambda: Decimal("sNaN").scaleb(1), lambda: Decimal("1").scaleb("x"), lambda: Decimal("7").scaleb(Decimal("0.5"))):
    attempt(wrong)
