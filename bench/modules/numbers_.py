# math, fractions, operator, uuid, io, string building in memory.
import io
import math
import operator
import uuid
from fractions import Fraction

FLOATS = [n / 7 + 0.1 for n in range(300)]
RECORDS = [{"id": n * 7919 % 1009, "name": str(n)} for n in range(300)]
PAIRS = [(n * 7919 % 1009, n) for n in range(300)]


class Thing:
    def __init__(self, n):
        self.n = n


THINGS = [Thing(n * 7919 % 1009) for n in range(300)]


def roots():
    return sum([math.sqrt(x) for x in FLOATS])


def trigonometry():
    return round(sum([math.sin(x) * math.cos(x) for x in FLOATS]), 6)


def logarithms():
    return round(sum([math.log(x) + math.exp(x / 100) for x in FLOATS]), 6)


def rounding():
    return sum([math.floor(x) + math.ceil(x) for x in FLOATS])


def gcd():
    return sum([math.gcd(n, 360) for n in range(300)])


def exact_sum():
    return math.fsum(FLOATS)


def distance():
    return round(sum([math.hypot(x, 2.0) + math.dist((x, 1.0), (2.0, 3.0)) for x in FLOATS]), 6)


def factorial():
    return math.factorial(200) % 1009 + math.comb(100, 50) % 1009


def fractions_sum():
    return str(sum([Fraction(1, n) for n in range(1, 40)]))


def fractions_multiply():
    a, b = Fraction(3, 7), Fraction(5, 11)
    return str([a * b - a / b for _ in range(50)][-1])


def sort_by_item():
    return sorted(RECORDS, key=operator.itemgetter("id"))[0]["name"]


def sort_pairs():
    return sorted(PAIRS, key=operator.itemgetter(1), reverse=True)[0][1]


def sort_by_attribute():
    return sorted(THINGS, key=operator.attrgetter("n"))[0].n


def uuid_text():
    return len("".join([str(uuid.UUID("12345678123456781234567812345678")) for _ in range(50)]))


def uuid_names():
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"))


def string_io():
    out = io.StringIO()
    for n in range(500):
        out.write("some text ")
    return len(out.getvalue())


def string_io_lines():
    return sum([len(line) for line in io.StringIO("a line of text\n" * 300)])


def bytes_io():
    out = io.BytesIO()
    for n in range(300):
        out.write(b"some bytes")
    out.seek(0)
    return len(out.read())
