# What `from __future__ import annotations` makes of rarer expressions and constants.
from __future__ import annotations


class Texts:
    unicode: "é ü \u200b \ud800 漢"
    unicode_inside: f("é", x="\x7f\x80")
    big: 0xFFFFFFFFFFFFFFFFFFFF
    small: 0o17 + 0b11
    tiny: 1e-7 + 1.5e300 + 123456789.125 + 1e16 + 1e22
    complex_: 1.5j + 0j + 1e400j
    escapes: "\\ \a \n\t\r \x00 ' \" "
    raw: rb"\x" + b"\xff'\n"
    nested_f: f"{f'{x}'!r}{y:>{z}.{w}}"
    braces: f"{ {1: 2}[1] } {{}}"
    lambda_: lambda a, /, b=1, *c, d=2, e, **f: (a, b)
    star_only: lambda *, k: k
    dicts: {**a, "b": [*c], None: ...}
    sets: {1, *b}
    deep_not: not (not a)
    mixed: -(-x) ** -2 + ~(a if b else c)
    walk: [x for x in y if a if b for z in x]
    call_chain: a.b(c)(d)[e, f].g
    bare_tuple: x[1, 2:3, ::]
    starred: x[*a]
    compare_chain: a < b == c is not d not in e
    bool_mix: (a and b) or (c and (d or e))
    shift: (a << b) >> (c << d)
    matrix: a @ (b @ c)
    true: True and False or None
    prefixed: u"old"
    joined: "a" f"{b}" "c"
    conversion: f"{a!s}{b!a}{c=}"
    generator: sum(x for x in y)
    generators: f((x for x in y), 1)
    attribute_of_number: 1.0.real + 5 .bit_length()
    subscript_of_call: f()[0]
    conditional_tuple: (a, b) if c else (d,)


for name, text in Texts.__annotations__.items():
    print(name, ascii(text))


def function(a: "é", /, b: 1 = 2, *args: *Ts, c: (x, y), **kw: {}) -> lambda: 0: ...


print(ascii(function.__annotations__))
module_level: list["é"] = []
print(ascii(__annotations__))
