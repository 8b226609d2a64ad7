# Every method of Context takes ints as well.
from decimal import Context, Decimal

c = Context(prec=6, traps=[])
for name in ["abs", "exp", "ln", "log10", "logb", "logical_invert", "minus", "next_minus", "next_plus", "normalize", "plus", "sqrt", "to_integral", "to_integral_exact",
             "to_integral_value", "to_sci_string", "to_eng_string", "number_class", "copy_decimal", "create_decimal", "is_normal", "is_subnormal"]:
    print(name, *[repr(getattr(c, name)(x)) for x in (110, -1, Decimal("12.50"), Decimal("1E+3"))])
for name in ["add", "compare", "compare_signal", "compare_total", "compare_total_mag", "divide", "divide_int", "divmod", "logical_and", "logical_or", "logical_xor", "max",
             "max_mag", "min", "min_mag", "multiply", "next_toward", "power", "quantize", "remainder", "remainder_near", "rotate", "same_quantum", "scaleb", "shift", "subtract", "copy_sign"]:
    print(name, *[repr(getattr(c, name)(x, y)) for x, y in ((101, 10), (-7, 2), (Decimal("2.5"), 1), (3, Decimal("0.5")))])
print(c.fma(2, 3, 4), c.power(2, 10, 1000), c.power(a=3, b=4, modulo=5), c.create_decimal_from_float(0.1), c.create_decimal("1" * 20))
for call in [lambda: c.add(1, "x"), lambda: c.add(1.5, 1), lambda: c.create_decimal(None), lambda: c.create_decimal_from_float("x"), lambda: c.abs([]), lambda: c.copy_decimal("x")]:
    try:
        print(call())
    except TypeError as error:
        print(error)
print(c.create_decimal(" 1"), c.create_decimal("1_0"), c.create_decimal("NaN12345678"), c.create_decimal((0, (1, 2, 3, 4, 5, 6, 7), 0)))
