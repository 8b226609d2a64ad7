# Sums, products, quotients, decimal texts both ways and conversions of ints, against exact arithmetic on fractions of ints.
class Draw:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) % limit

    def number(self):
        x = (self.below(2**53) | 1) * 2.0 ** (self.below(120) - 110)
        return -x if self.below(2) else x


def nearest(n, d, x):
    """Whether x is the float nearest to n / d: no neighbour is nearer, ties go to the even one."""
    a, b = x.as_integer_ratio()
    error = abs(n * b - a * d) * 2
    exponent = max(int(x.hex().partition("p")[2]) - 52, -1074) if x else -1074
    unit = (2**exponent, 1) if exponent >= 0 else (1, 2**-exponent)
    return error * unit[1] <= unit[0] * d * b


draw = Draw(5)
counts = {}


def count(name, holds):
    good, bad = counts.get(name, (0, 0))
    counts[name] = (good + 1, bad) if holds else (good, bad + 1)


for _ in range(300):
    x, y = draw.number(), draw.number()
    (a, b), (c, d) = x.as_integer_ratio(), y.as_integer_ratio()
    count("sum", nearest(a * d + c * b, b * d, x + y))
    count("difference", nearest(a * d - c * b, b * d, x - y))
    count("product", nearest(a * c, b * d, x * y))
    n, m = (a * d, b * c) if c > 0 else (-a * d, -b * c)
    count("quotient", nearest(n, m, x / y))
    count("int", nearest(a * c, 1, float(a * c)))
    count("ratio", nearest(a, b, a / b))
    digits, power = draw.below(10 ** (1 + draw.below(25))), draw.below(60) - 30
    text = f"{digits}e{power}"
    count("text", nearest(digits * 10 ** max(power, 0), 10 ** max(-power, 0), float(text)))
    count("repr", float(repr(x)) == x and len(repr(abs(x)).replace(".", "").partition("e")[0].strip("0")) <= 17)
    places = draw.below(20)
    shown = f"{x:.{places}f}".replace(".", "")
    count("fixed", abs(int(shown) * b - a * 10**places) * 2 <= b)
    mantissa, _, exponent = f"{x:.{places}e}".partition("e")
    scaled, e = int(mantissa.replace(".", "")), int(exponent) - places
    count("exponent", abs(scaled * 10 ** max(e, 0) * b - a * 10 ** max(-e, 0)) * 2 <= b * 10 ** max(e, 0))
    rounded = round(x, places % 6)
    count("round", nearest(int(f"{x:.{places % 6}f}".replace(".", "")), 10 ** (places % 6), rounded))
    q = x // y
    count("floor", abs(q) > 2.0**52 or abs(q - a * d // (b * c)) <= 0)
    r = x % y
    count("remainder", (r == 0 or (r < 0) == (y < 0)) and abs(r) <= abs(y))
for name in sorted(counts):
    print(name, counts[name])
