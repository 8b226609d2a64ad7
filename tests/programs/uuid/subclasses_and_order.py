"""Subclasses of UUID, ordering against others, use as keys, in sorting, in formatting and in JSON."""
import functools
import json
import uuid


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Key(uuid.UUID):
    __slots__ = ()

    def __str__(self):
        return "key:" + self.hex[-4:]


class Open(uuid.UUID):
    label = "class"


class Twice(uuid.UUID):
    __slots__ = ()

    def __init__(self, text):
        super().__init__(text * 2)


key = Key(int=0xabcd)
print(key, repr(key), f"{key}", f"{key!s:>12}|", "%s %r" % (key, key), key.urn, key.hex, key == uuid.UUID(int=0xabcd), hash(key) == hash(uuid.UUID(int=0xabcd)), key < uuid.UUID(int=0xabce), type(Key(int=1)).__name__)
print(repr(Twice("0123456789abcdef")), Twice("f" * 16).version, isinstance(key, uuid.UUID))
attempt(lambda: Twice(text="1"))
attempt(lambda: setattr(Open(int=1), "extra", 2))
attempt(lambda: Open(int=1).label)
values = [uuid.UUID(int=n) for n in (5, 3, 1 << 100, 0, 3)]
print([v.int for v in sorted(values)], max(values).int == 1 << 100, min(values) == uuid.NIL, values.index(uuid.UUID(int=3)), values.count(uuid.UUID(int=3)), len(set(values)))
a, b = values[0], values[1]
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a == 5, a != 5, a == str(a), a.__eq__(5), a.__lt__("x"), a.__ge__(None))
for compare in (lambda: a < 5, lambda: a <= "x", lambda: a > None, lambda: a >= 1.5, lambda: sorted([a, 3])):
    attempt(compare)
attempt(lambda: a + b)
attempt(lambda: len(a))
attempt(lambda: float(a))
attempt(lambda: json.dumps({"id": a}))
print(json.dumps({"id": a, "n": [b]}, default=str), json.dumps({str(a): 1}), {a: "x"}[uuid.UUID(int=5)], f"{a!s:.8}", f"{a!r:60}|", hex(int(a)), functools.reduce(max, values).int.bit_length())
attempt(lambda: f"{a:d}")
attempt(lambda: hex(a))
attempt(lambda: [1, 2][a])
