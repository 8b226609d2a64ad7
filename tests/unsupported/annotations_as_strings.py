# Annotations written back as text.
# refused with: not supported yet: annotations as strings
from annotationlib import Format, get_annotations


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def names(a: missing, b: missing.part, c: missing[int], d: missing[int, str], e: missing[...], f: missing[1:2], g: list[missing.x[0]]): pass
def operators(a: x + y, b: x - 1, c: x * y, d: x | y, e: x & y ^ z, f: -x, g: ~x, h: x ** 2, i: x / y, j: x // y, k: x % y, l: x << 1, m: x >> 1, n: +x, o: x @ y): pass
def comparing(a: x < y, b: x == y, c: x != 1, d: x >= y, e: x > 0, f: x <= y): pass
def calling(a: make(), b: make(1, x), c: make(key=x), d: make(*args), e: make("text", 2.5, None, True)): pass
def values(a: 1, b: "text", c: None, d: 2.5, e: (1, 2), f: [x, 1], g: {"k": x}, h: {x, }, i: b"raw", j: ..., k: True, l: (), m: 1j): pass
def known(a: int, b: list[int], c: dict[str, int | None], d: "int", e: type(3)): pass
def nested(a: (x + y) * z, b: x[y[z]], c: (x | y)[0], d: x.y.z(1).w, e: "x" | y, f: x | "y", g: list["x"]): pass
def star(*args: x, **kwargs: y) -> z: pass


for function in (names, operators, comparing, calling, values, known, nested, star):
    for key, text in get_annotations(function, format=Format.STRING).items():
        print(function.__name__, key, repr(text))


class Record:
    first: unknown
    second: list[unknown]
    third: int = 3

    def method(self: Record, other: unknown | None = None) -> Record: ...


attempt(lambda: get_annotations(Record, format=Format.STRING))
attempt(lambda: get_annotations(Record.method, format=Format.STRING))
attempt(lambda: get_annotations(Record))
attempt(lambda: get_annotations(lambda: 0, format=Format.STRING))
def outer():
    local = int
    def inner(a: local, b: local[int], c: nothing): pass
    return inner
attempt(lambda: get_annotations(outer(), format=Format.STRING))
