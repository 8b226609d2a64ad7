# Numbers of more than 38 digits: operators, rounding and flags, in numbers that stand for all results of one precision.
from decimal import *
from zlib import crc32

MODES = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
state = 2026


def below(limit):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 20) % limit


def number():
    digits = [1 + below(20), 30 + below(20), 40 + below(200), 300 + below(330)][below(4)]
    shape = below(4)
    if shape == 0:
        text = "9" * digits
    elif shape == 1:
        text = "1" + "0" * (digits - 1)
    else:
        text = "".join([str(below(10)) for _ in range(digits)])
        if shape == 3:
            text = text[: digits // 2 + 1] + "5" + "0" * (digits // 2)
    return Decimal(("-" if below(2) else "") + text + f"e{below(300) - 150}")


OPERATIONS = [
    lambda a, b: a + b,
    lambda a, b: a - b,
    lambda a, b: a * b,
    lambda a, b: a / b,
    lambda a, b: a // b,
    lambda a, b: a % b,
    lambda a, b: (+a, -a, abs(a)),
    lambda a, b: (a < b, a <= b, a == b, a != b, a > b, a >= b),
    lambda a, b: (a == a * 1, a * 10 > b, 3 + a, a - 7, 10**60 / b if b else 0),
]

for precision in (28, 38, 39, 50, 100, 250, 310, 700):
    results = []
    for turn in range(48):
        context = Context(prec=precision, rounding=MODES[turn % 8], Emin=[-999999, -300][turn % 2], Emax=[999999, 300][turn % 3 == 0])
        context.traps = dict.fromkeys(context.traps, False)
        setcontext(context)
        a, b = number(), number()
        if turn % 5 == 0:
            b = a.copy_negate()
        for operation in OPERATIONS:
            results.append(str(operation(a, b)))
        results.append(",".join(sorted([flag.__name__ for flag in context.flags if context.flags[flag]])))
    print(precision, crc32("\n".join(results).encode()))

with localcontext() as context:
    context.prec = 60
    print(Decimal(2).sqrt() * Decimal(3).sqrt() / 7)
    print(sorted([Decimal(10) ** 45 / n for n in (7, 3, 11)])[1])
    context.traps[Inexact] = True
    for operation in (lambda: Decimal("1e50") / 3, lambda: Decimal("1" * 45) * Decimal("1" * 45)):
        try:
            print(operation())
        except Inexact:
            print("inexact")
