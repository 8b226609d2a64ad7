# Logical operations, shifts, rotations, same_quantum, next values, copies of signs, compare_total, number classes, to_integral, remainder_near.
from decimal import Context, Decimal, ExtendedContext, InvalidOperation, getcontext, localcontext


def attempt(call):
    try:
        return str(call())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a, b = Decimal("1100"), Decimal("1010")
print(a.logical_and(b), a.logical_or(b), a.logical_xor(b), a.logical_invert(Context(prec=6)), a.logical_and(0), a.logical_or(10111), Decimal(0).logical_invert(Context(prec=3)))
print(*[attempt(call) for call in (lambda: a.logical_and(Decimal("12")), lambda: a.logical_or(Decimal("-1")), lambda: a.logical_xor(Decimal("1.0")), lambda: Decimal("1E2").logical_and(1), lambda: Decimal("NaN").logical_invert(), lambda: a.logical_and("11"), lambda: a.logical_and(1.0))], sep=" ; ")
context = Context(prec=5)
for value, by in (("12345", 2), ("12345", -2), ("12345", 5), ("12345", -5), ("1.5", 1), ("-98", 3), ("123456", 1), ("0", 4), ("Infinity", 2), ("12", 6), ("12", -6), ("12", Decimal("1")), ("12", Decimal("1.0")), ("12", Decimal("0.5")), ("NaN", 1), ("12", Decimal("NaN"))):
    print(value, by, attempt(lambda: Decimal(value).shift(by, context)), attempt(lambda: Decimal(value).rotate(by, context)))
values = [Decimal(text) for text in ("-NaN", "-sNaN", "-Infinity", "-10", "-1.0", "-1.00", "-0.0", "-0", "0", "0.0", "1.00", "1.0", "1", "Infinity", "sNaN", "NaN", "NaN5")]
print([str(value) for value in sorted(values, key=__import__("functools").cmp_to_key(lambda left, right: int(left.compare_total(right))))])
print([[int(left.compare_total(right)) for right in values[6:12]] for left in values[6:12]], Decimal("-3").compare_total_mag(Decimal("2")), Decimal("1.0").compare_total(Decimal("1")), Decimal("NaN").compare(1), attempt(lambda: Decimal("NaN").compare_signal(1)), Decimal("2").compare(Decimal("2.0")), Decimal(1).compare(2))
print([value.number_class() for value in (*values, Decimal("1E-999999"), Decimal("-1E-1000000") if False else Decimal("-1E-999999"))], Decimal("1E-5").number_class(Context(Emin=-3)), Decimal("1E-5").is_subnormal(Context(Emin=-3)), Decimal("1").is_normal(), Decimal("0").is_normal())
for text in ("1", "-1", "0", "9.99", "1E+3", "Infinity", "-Infinity", "NaN", "0.001"):
    value = Decimal(text)
    print(text, value.next_plus(context), value.next_minus(context), value.next_toward(5, context), value.next_toward(Decimal("-Infinity"), context), value.copy_abs(), value.copy_negate(), value.copy_sign(Decimal("-1")), value.is_canonical(), value.is_finite(), value.is_qnan(), value.radix())
for text in ("2.5", "3.5", "-2.5", "2.4", "-0.4", "1E+2", "1.00", "Infinity", "NaN", "0E-5", "123.999"):
    value = Decimal(text)
    print(text, value.to_integral_value(), value.to_integral_exact(), value.to_integral("ROUND_UP"), value.to_integral_value(rounding="ROUND_FLOOR"), value.normalize(), attempt(lambda: value.quantize(Decimal("1.00"))), value.same_quantum(Decimal("0.1")), value.canonical())
for left, right in (("10", "3"), ("-10", "3"), ("10", "-3"), ("10.5", "3"), ("5", "2"), ("7", "2"), ("-7", "2"), ("0.3", "0.1"), ("1E+2", "7"), ("3", "Infinity"), ("Infinity", "3"), ("3", "0"), ("1E+30", "3")):
    x, y = Decimal(left), Decimal(right)
    print(left, right, *[attempt(call) for call in (lambda: x % y, lambda: x // y, lambda: x.remainder_near(y), lambda: divmod(x, y), lambda: x.fma(y, 1), lambda: x.max(y), lambda: x.min(y), lambda: x.max_mag(y), lambda: x.min_mag(y))], sep=" ; ")
print(Decimal("1.23").quantize(Decimal("1E-1")), Decimal("1.25").quantize(Decimal("0.1"), "ROUND_HALF_DOWN"), attempt(lambda: Decimal("1").quantize(Decimal("Infinity"))), attempt(lambda: Decimal("Infinity").quantize(Decimal("Infinity"))), attempt(lambda: Decimal(1).quantize(Decimal("1E-30"))), attempt(lambda: Decimal(1).quantize(2, "ROUND_SIDEWAYS")), attempt(lambda: Decimal(1).quantize("1")), attempt(lambda: Decimal("123.456").quantize(1, context=Context(prec=2))), Decimal("NaN").quantize(1), Decimal("0").quantize(Decimal("0.000")))
with localcontext(ExtendedContext) as extended:
    print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0, Decimal("Infinity") - Decimal("Infinity"), Decimal("x") if False else Decimal("NaN") + 1, Decimal(-1).sqrt(), Decimal(0).ln(), Decimal(0) ** 0, Decimal("Infinity") * 0, [signal.__name__ for signal, raised in extended.flags.items() if raised])
