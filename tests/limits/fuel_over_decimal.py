# limits: fuel=2000000
# ends: trap fuel
from decimal import Decimal, localcontext

# Kernels charge for themselves, longer numbers by the ints they are made of.
with localcontext(prec=2000):
    while True:
        x = Decimal(2).sqrt() * Decimal(3).exp() / Decimal(7).ln()
        x = (x + Decimal("0.01")).quantize(Decimal("0.01"))
