# Results of more than 38 digits that have one, two, three or more digits too many, in all roundings.
from decimal import *

ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
with localcontext() as context:
    for precision in (40, 77, 78):
        context.prec = precision
        for rounding in ROUNDINGS:
            context.rounding = rounding
            context.clear_flags()
            nines = Decimal("9" * precision)
            seventh = Decimal(1) / 7
            print(precision, rounding, seventh * 3, seventh * -77, seventh * 777, seventh * 7777, sep="\n")
            print(nines + 1, nines + Decimal("0.5"), nines + Decimal("0.4"), -nines - Decimal("0.05"), nines * 10 + 5, nines * 11, sep="\n")
            print(nines * nines, (seventh * seventh) / 13, +(seventh * 10 + nines), sep="\n")
            print(sorted(flag.__name__ for flag, is_set in context.flags.items() if is_set))
