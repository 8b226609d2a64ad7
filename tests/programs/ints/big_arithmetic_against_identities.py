# Random large ints: results are checked by identities that use other operations, so that only counts are printed.
class Draw:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 20) % limit

    def integer(self, bits):
        value = 0
        for _ in range(bits // 30 + 1):
            value = value << 30 | (self.below(2**30) if self.below(4) else self.below(2) * (2**30 - 1))
        value &= (1 << self.below(bits) + 1) - 1
        return -value if self.below(2) else value


draw = Draw(2024)
failures = {}


def check(name, holds):
    good, bad = failures.get(name, (0, 0))
    failures[name] = (good + 1, bad) if holds else (good, bad + 1)


for bits in (20, 62, 64, 130, 400, 1500):
    for _ in range(60):
        a, b, c = draw.integer(bits), draw.integer(bits), draw.integer(bits // 2 + 2)
        check("distributes", (a + b) * c == a * c + b * c and (a - b) * c == a * c - b * c)
        check("squares", (a + b) * (a - b) == a * a - b * b and a**3 == a * a * a)
        if b:
            q, r = divmod(a, b)
            check("division", q * b + r == a and q == a // b and r == a % b and (0 <= r < b or b < r <= 0))
            check("exact", a * b // b == a and a * b % b == 0 and (a * b + (1 if b > 0 else -1)) % b == (1 if b > 1 else -1 if b < -1 else 0))
        s = draw.below(90)
        check("shifts", a << s == a * 2**s and a >> s == a // 2**s and (a << s) >> s == a)
        check("logic", (a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b) and ~a == -a - 1 and a & ~b == a - (a & b))
        check("text", int(str(a)) == a and int(hex(a), 16) == a and int(bin(a), 2) == a and int(oct(a), 0) == a and int(f"{a:_}") == a and int(f"{a:,}".replace(",", "")) == a)
        check("bytes", int.from_bytes(a.to_bytes(a.bit_length() // 8 + 1, "big", signed=True), "big", signed=True) == a and int.from_bytes(abs(a).to_bytes((a.bit_length() + 7) // 8, "little"), "little") == abs(a))
        check("bits", abs(a) < 2**a.bit_length() and (a == 0 or abs(a) >= 2**(a.bit_length() - 1)) and a.bit_count() == bin(a).count("1"))
        check("order", (a < b) == (a - b < 0) and (a == b) == (a - b == 0) and (a <= b) != (a > b) and max(a, b) + min(a, b) == a + b)
        m = abs(c) + 2
        e = draw.below(200)
        check("power", pow(a, e, m) == a**(e % 40) % m if e < 40 else pow(a, e, m) == pow(a, e - 1, m) * a % m)
        try:
            inverse = pow(a, -1, m)
            check("inverse", inverse * a % m == 1 and 0 < inverse < m)
        except ValueError as error:
            check(str(error), True)
        if bits < 1000:
            check("float", b == 0 or abs(a / b - (a // b)) <= 1 or abs(a / b) >= 2**53 or abs(a // b) >= 2**53)
            f = float(a)
            check("nearest", abs(int(f) - a) * 2**54 <= abs(a) * 2 + 2**54)
        check("round", round(a, -3) % 1000 == 0 and abs(round(a, -3) - a) <= 500)
for name in sorted(failures):
    print(name, failures[name])
