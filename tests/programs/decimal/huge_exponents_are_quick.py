# Exponents that are far apart build no long numbers.
from decimal import Decimal, Context, ROUND_UP

big, small = Decimal("1E+999000"), Decimal("-1E-999000")
c = Context(prec=20, rounding=ROUND_UP)
print(big + small, small + big, big > small, big == small, big.compare(small), c.add(big, small), big.max(small), big - 1, 1 - big)
print(Decimal("3E+900000") / Decimal("7E+899990"), Decimal("0E+900000") + Decimal("1E-900000"), Decimal("1E+900000").copy_negate(), hash(big) == hash(Decimal("10E+998999")))
print(big.adjusted(), small.normalize(), big.sqrt(), big.ln(), big.log10(), big.number_class(), Decimal("1E-900000").next_plus(), big.to_eng_string())
