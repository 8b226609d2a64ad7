# limits: memory=8MB
# ends: trap memory
from decimal import Decimal, localcontext

kept = []
with localcontext(prec=40_000):
    while True:
        kept.append(1 / Decimal(3 + 2 * len(kept)))
