# Useful classes derived from str, int, float and bytes: case-insensitive keys, paths, money, angles, bit sets, records of bytes.
class Caseless(str):
    def __eq__(self, other):
        return isinstance(other, str) and self.casefold() == other.casefold()

    def __hash__(self):
        return hash(self.casefold())

    def __lt__(self, other):
        return self.casefold() < other.casefold()


class Path(str):
    def __truediv__(self, other):
        return Path(f"{self.rstrip('/')}/{other}")

    def __rtruediv__(self, other):
        return Path(other) / self

    @property
    def parts(self):
        return [Path(part) for part in self.split("/") if part]

    @property
    def suffix(self):
        return self.rpartition(".")[2] if "." in self else ""


class Money(int):
    def __new__(cls, amount, currency="EUR"):
        self = super().__new__(cls, round(amount * 100) if isinstance(amount, float) else amount * 100)
        self.currency = currency
        return self

    @classmethod
    def cents(cls, cents, currency):
        self = int.__new__(cls, cents)
        self.currency = currency
        return self

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} + {other.currency}")
        return Money.cents(int(self) + int(other), self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money.cents(round(int(self) * factor), self.currency)

    __rmul__ = __mul__

    def __str__(self):
        return f"{int(self) / 100:,.2f} {self.currency}"

    def __format__(self, spec):
        return format(str(self), spec)


class Angle(float):
    def __new__(cls, degrees):
        return super().__new__(cls, degrees % 360)

    def __add__(self, other):
        return Angle(float(self) + float(other))

    def __neg__(self):
        return Angle(-float(self))

    def __repr__(self):
        return f"{float(self):g}\u00b0"


class Bits(int):
    def __contains__(self, bit):
        return bool(self >> bit & 1)

    def __iter__(self):
        return (bit for bit in range(self.bit_length()) if bit in self)

    def __or__(self, other):
        return Bits(int(self) | int(other))

    def __len__(self):
        return self.bit_count()

    def __repr__(self):
        return "{" + ", ".join(map(str, self)) + "}"


class Record(bytes):
    def __getitem__(self, key):
        if isinstance(key, str):
            start, length = {"tag": (0, 2), "size": (2, 2), "body": (4, len(self))}[key]
            raw = bytes(self)[start:start + length]
            return int.from_bytes(raw, "big") if key == "size" else raw
        return super().__getitem__(key)


headers = {Caseless("Content-Type"): "text", Caseless("ACCEPT"): "*"}
print(headers[Caseless("content-TYPE")], Caseless("accept") in headers, headers.get("ACCEPT"), sorted([Caseless("b"), Caseless("A"), Caseless("C")]), Caseless("x") == "X", "X" == Caseless("x"), Caseless("a") != "A", [Caseless("q")].index("Q"), len({Caseless("a"), Caseless("A")}))
p = Path("/usr") / "lib" / "x.tar.gz"
print(p, p.parts, p.suffix, type(p.parts[0]).__name__, "home" / p, type(p.upper()).__name__, p.startswith("/usr"), f"{p:>20}", p[1:4], len(p), repr(p))
total = sum([Money(5), Money(2.5), Money.cents(1, "EUR")])
print(total, f"{total:>14}|", Money(3) * 1.5, 2 * Money(4), Money(1234567), type(total).__name__, repr(total), max(Money(1), Money(2)), Money(1) == 100, {Money(1): "x"}[100], int(Money(7)), sorted([Money(3), Money(1)])[0])
for action in (lambda: Money(1) + 5, lambda: Money(1) + Money(1, "USD"), lambda: 5 + Money(1), lambda: sum([Money(1), 2])):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
a = Angle(350) + 30
print(a, -a, a + a, Angle(-90), Angle(720.5), a == 20, a < Angle(21), a * 2, type(a * 2).__name__, f"{a}", f"{a:.1f}", "%s %r %.1f" % (a, a, a), [a], round(a), abs(Angle(-10)))
b = Bits(0b101101)
print(b, list(b), 2 in b, 1 in b, len(b), b | 2, type(b | 2).__name__, b & 4, bool(Bits(0)), [*Bits(8)], max(b), sum(b), sorted(b, reverse=True), b == 45, f"{b:b}", str(b), int(b))
r = Record(b"AB\x00\x05hello")
print(r["tag"], r["size"], r["body"], r[0], r[-1], r[4:], len(r), r["body"].decode()[: r["size"]], r == b"AB\x00\x05hello", type(r[1:]).__name__, list(r)[:3], 65 in r)
