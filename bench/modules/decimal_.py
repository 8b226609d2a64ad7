from decimal import ROUND_HALF_UP, Decimal, localcontext

PRICES = [Decimal(f"{n * 7919 % 10000}.{n % 100:02}") for n in range(1, 201)]
CENT = Decimal("0.01")
RATE = Decimal("1.19")
LONG = Decimal("1234567890.123456789012345678")


def add():
    total = Decimal(0)
    for price in PRICES:
        total += price
    return str(total)


def builtin_sum():
    return str(sum(PRICES))


def subtract():
    total = Decimal(0)
    for price in PRICES:
        total -= price
    return str(total)


def multiply():
    return str(sum([price * RATE for price in PRICES]))


def divide():
    return str(sum([price / RATE for price in PRICES]))


def floor_divide():
    return str(sum([price // RATE for price in PRICES]))


def remainder():
    return str(sum([price % RATE for price in PRICES]))


def with_ints():
    return str(sum([price * 3 + 1 for price in PRICES]))


def compare():
    return sum([price < LONG for price in PRICES])


def sort():
    return str(sorted(PRICES)[100])


def parse():
    return str(sum([Decimal("123.45") for _ in range(200)]))


def from_ints():
    return str(sum([Decimal(n) for n in range(200)]))


def to_str():
    return len("".join([str(price) for price in PRICES]))


def formatted():
    return len("".join([f"{price:.2f}" for price in PRICES]))


def formatted_thousands():
    return len("".join([f"{price:,}" for price in PRICES]))


def quantize():
    return str(sum([(price / 3).quantize(CENT) for price in PRICES]))


def quantize_half_up():
    return str(sum([(price * RATE).quantize(CENT, rounding=ROUND_HALF_UP) for price in PRICES]))


def round_to_digits():
    return str(sum([round(price, 1) for price in PRICES]))


def square_roots():
    return str(sum([price.sqrt() for price in PRICES]))


def to_float():
    return round(sum([float(price) for price in PRICES]), 6)


def to_int():
    return sum([int(price) for price in PRICES])


def negate_and_abs():
    return str(sum([abs(-price) for price in PRICES]))


def power():
    return str(sum([price ** 3 for price in PRICES]))


def compound_interest():
    value = Decimal(1000)
    for _ in range(100):
        value = (value * Decimal("1.0035")).quantize(CENT)
    return str(value)


def pi():
    with localcontext() as context:
        context.prec = 50
        last, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
        while s != last:
            last = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return str(+s)[:30]


def hashes():
    return len({price for price in PRICES})


def exponentials():
    return str(sum([price.ln() for price in PRICES[:20]]))[:20]
