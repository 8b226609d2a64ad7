# is_*(), number_class(), copies of signs, canonical().
from decimal import Context, Decimal

c = Context(prec=3, Emin=-5, Emax=5)
names = ["is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_snan", "is_signed", "is_zero"]
for text in ["0", "-0", "1", "-1E-5", "1E-7", "Infinity", "-NaN", "sNaN"]:
    d = Decimal(text)
    print(text, *[int(getattr(d, name)()) for name in names], *[int(getattr(c, name)(d)) for name in names], d.is_normal(c), d.is_subnormal(c), d.number_class(c))
    print(d.copy_abs(), d.copy_negate(), d.copy_sign(Decimal("-3")), d.copy_sign(5), c.copy_abs(d), c.copy_negate(d), c.copy_sign(d, -1), d.canonical(), d.radix(), c.radix())
for call in [lambda: c.canonical(3), lambda: c.is_nan("x"), lambda: Decimal(1).copy_sign("x"), lambda: Decimal(1).is_normal(3)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
