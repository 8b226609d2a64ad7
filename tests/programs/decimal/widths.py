# Numbers of one to forty digits in all operations, precisions and rounding modes: what has two limbs, four, or more.
import decimal
from decimal import Decimal, localcontext

state = 12345


def draw(bound):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % bound


def number():
    digits = "".join(str(draw(10)) for _ in range(1 + draw((3, 9, 19, 20, 28, 38, 40)[draw(7)])))
    if draw(4) == 0:
        digits = "".join(digits[0] if draw(3) else "0" for _ in digits)
    if draw(5) == 0:
        digits += "0" * draw(12)
    return Decimal(("-" if draw(3) == 0 else "") + digits + f"E{draw(30) - 20}")


OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "quantize": lambda a, b: a.quantize(b),
    "round": lambda a, b: round(a, int(draw(20)) - 5),
    "order": lambda a, b: (a < b, a <= b, a == b, a > b, a >= b, a != b),
    "sign": lambda a, b: (-a, +b, abs(a)),
    "with int": lambda a, b: (a + 7, 3 * b, a - 10**19, 10**30 - b),
    "text": lambda a, b: (str(a), f"{b:.3f}", f"{a:,}"),
    "hash": lambda a, b: hash(a) == hash(a * 1) if abs(a) < 10**20 else True,
    "power": lambda a, b: a ** draw(5),
    "root": lambda a, b: abs(a).sqrt(),
}
ROUNDINGS = [decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP,
             decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP]

for precision in (1, 3, 9, 18, 19, 28, 37, 38, 39, 60):
    for rounding in ROUNDINGS:
        sum_of_texts = 0
        with localcontext() as context:
            context.prec = precision
            context.rounding = rounding
            context.traps[decimal.InvalidOperation] = True
            for _ in range(6):
                for name, operation in OPERATIONS.items():
                    a, b = number(), number()
                    try:
                        result = str(operation(a, b))
                    except decimal.DecimalException as error:
                        result = type(error).__name__
                    flags = [flag.__name__ for flag, is_set in context.flags.items() if is_set]
                    context.clear_flags()
                    for character in f"{name} {result} {sorted(flags)}":
                        sum_of_texts = (sum_of_texts * 31 + ord(character)) % 1000000007
        print(precision, rounding, sum_of_texts)

halves = [Decimal(f"{n}.5") for n in (0, 1, 2, 3, 10**18, 10**37)]
for rounding in ROUNDINGS:
    print(rounding, [str(half.quantize(Decimal(1), rounding=rounding)) for half in halves[:5]])
print(sum([Decimal("0.1")] * 3), sum([Decimal(1), 2, Decimal("3.5")]), sum([], Decimal(2)))


class Price(Decimal):
    def __add__(self, other):
        return Price(Decimal.__add__(self, other) + 1)


print(sum([Price(1), Price(2)]), Price(1) + 2, 2 + Price(1), -Price(3), Price(2) ** 2, type(Price(2) - 1).__name__)
