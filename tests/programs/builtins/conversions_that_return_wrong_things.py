# Special methods that conversions ask, answering things of the wrong kind, of derived classes, or raising.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class IntSub(int):
    pass


class FloatSub(float):
    pass


class StrSub(str):
    pass


class BytesSub(bytes):
    pass


class ComplexSub(complex):
    pass


values = [5, True, IntSub(7), 2.5, FloatSub(3.5), "text", StrSub("sub"), b"bytes", BytesSub(b"sub"), 1j, ComplexSub(2j), None, NotImplemented, [], (), object, ValueError("raised"), 10**20, -1, -(10**20), "", 0]


def answering(value, *names):
    def method(self, *arguments):
        if isinstance(value, Exception):
            raise value
        return value
    return type("Odd", (), {name: method for name in names})()


def typed(value):
    return type(value).__name__, value


uses = [
    ("__index__", [("range", lambda o: range(o)), ("index", lambda o: "abcdefgh"[o]), ("slice", lambda o: "abcdefgh"[o:]), ("hex", hex), ("bin", bin), ("int", lambda o: typed(int(o))), ("float", lambda o: typed(float(o))), ("complex", lambda o: typed(complex(o))), ("chr", chr),
                   ("repeat", lambda o: "ab" * o if type(o) and not isinstance(answer, int) or answer < 100 else None), ("round", lambda o: round(1.25, o)), ("bytes", lambda o: bytes(o) if not isinstance(answer, int) or answer < 100 else None), ("bytes list", lambda o: bytes([o])),
                   ("percent", lambda o: "%d" % o), ("percent x", lambda o: "%x" % o), ("percent c", lambda o: "%c" % o), ("format", lambda o: format(5, "d") and "{:d}".format(o)), ("pow", lambda o: pow(o, 2)), ("shift", lambda o: 1 << o), ("int base", lambda o: int("11", o)), ("split", lambda o: "a b c".split(None, o)),
                   ("insert", lambda o: (x := [1]).insert(o, 2) or x), ("to_bytes", lambda o: (1).to_bytes(o) if not isinstance(answer, int) or answer < 100 else None), ("in range", lambda o: o in range(10)), ("slice.indices", lambda o: slice(None).indices(o)), ("enumerate", lambda o: list(enumerate("a", o)))]),
    ("__int__", [("int", lambda o: typed(int(o))), ("percent d", lambda o: "%d" % o), ("round", lambda o: round(o)), ("float", lambda o: float(o)), ("range", lambda o: range(o))]),
    ("__trunc__", [("int", lambda o: typed(int(o)))]),
    ("__float__", [("float", lambda o: typed(float(o))), ("complex", lambda o: typed(complex(o))), ("complex two", lambda o: typed(complex(o, o))), ("percent f", lambda o: "%.1f" % o), ("int", lambda o: int(o)), ("from_number", lambda o: typed(float.from_number(o)))]),
    ("__complex__", [("complex", lambda o: typed(complex(o))), ("complex two", lambda o: typed(complex(o, 1))), ("complex imag", lambda o: typed(complex(1, o))), ("float", lambda o: float(o)), ("from_number", lambda o: typed(complex.from_number(o)))]),
    ("__str__", [("str", lambda o: typed(str(o))), ("f", lambda o: typed(f"{o}")), ("f !s", lambda o: typed(f"{o!s}")), ("percent", lambda o: typed("%s" % o)), ("format", lambda o: typed("{}".format(o))), ("print", lambda o: print(o)), ("format builtin", lambda o: typed(format(o))), ("two", lambda o: typed("%s-%s" % (o, o)))]),
    ("__repr__", [("repr", lambda o: typed(repr(o))), ("str", lambda o: typed(str(o))), ("ascii", lambda o: typed(ascii(o))), ("list", lambda o: typed(repr([o]))), ("f !r", lambda o: typed(f"{o!r}")), ("percent r", lambda o: typed("%r" % o)), ("percent a", lambda o: typed("%a" % o)), ("debug", lambda o: typed(f"{o=}")), ("dict", lambda o: typed(repr({1: o})))]),
    ("__format__", [("f", lambda o: typed(f"{o}")), ("f spec", lambda o: typed(f"{o:x}")), ("format", lambda o: typed(format(o, "y"))), ("str.format", lambda o: typed("{:z}".format(o))), ("two", lambda o: typed(f"{o}{o}"))]),
    ("__bytes__", [("bytes", lambda o: typed(bytes(o))), ("percent", lambda o: typed(b"%b" % o)), ("percent s", lambda o: typed(b"%s" % o)), ("bytearray", lambda o: bytearray(o))]),
    ("__bool__", [("bool", bool), ("not", lambda o: not o), ("if", lambda o: 1 if o else 2), ("and", lambda o: o and 1), ("all", lambda o: all([o])), ("filter", lambda o: len(list(filter(None, [o])))), ("while", lambda o: exec("while o: break", {"o": o}))]),
    ("__len__", [("len", len), ("bool", bool), ("list", lambda o: list(o)), ("reversed", lambda o: reversed(o))]),
    ("__hash__", [("hash", lambda o: hash(o) == hash(answer)), ("dict", lambda o: len({o: 1})), ("set", lambda o: len({o}))]),
    ("__contains__", [("in", lambda o: 1 in o), ("not in", lambda o: 1 not in o)]),
    ("__iter__", [("iter", lambda o: type(iter(o)).__name__), ("list", lambda o: list(o)), ("for", lambda o: [x for x in o]), ("unpack", lambda o: (lambda a: a)(*o)), ("in", lambda o: 1 in o)]),
    ("__reversed__", [("reversed", lambda o: reversed(o))]),
    ("__round__", [("round", lambda o: round(o)), ("round 2", lambda o: round(o, 2))]), ("__abs__", [("abs", abs)]), ("__neg__", [("neg", lambda o: -o)]), ("__divmod__", [("divmod", lambda o: divmod(o, 1))]), ("__pow__", [("pow", lambda o: pow(o, 1, 2))]),
    ("__length_hint__", [("list", lambda o: list(type("It", (), {"__iter__": lambda s: s, "__next__": lambda s: 1 / 0 if s.__dict__.setdefault("n", [0]).append(1) or len(s.n) > 3 else 1, "__length_hint__": type(o).__length_hint__})()))]),
    ("__dir__", [("dir", dir)]), ("__instancecheck__", [("isinstance", lambda o: isinstance(1, o))]), ("__subclasscheck__", [("issubclass", lambda o: issubclass(int, o))]), ("__call__", [("call", lambda o: o())]), ("__getattr__", [("getattr", lambda o: o.anything)]),
    ("__lt__", [("lt", lambda o: o < 1), ("sorted", lambda o: len(sorted([o, o]))), ("gt", lambda o: 1 > o)]), ("__eq__", [("eq", lambda o: o == 1), ("in", lambda o: o in [1]), ("index", lambda o: [1].index(o)), ("ne", lambda o: o != 1)]),
    ("__enter__", [("with", lambda o: exec("with o as x: print('body', type(x).__name__)", {"o": type("W", (), {"__enter__": type(o).__enter__, "__exit__": lambda *a: None})()}))]),
    ("__exit__", [("with", lambda o: exec("with o: raise KeyError('in body')", {"o": type("W", (), {"__exit__": type(o).__exit__, "__enter__": lambda s: s})()}))]),
]
for method, actions in uses:
    for answer in values:
        o = answering(answer, method)
        shown = f"{type(answer).__name__}" if not isinstance(answer, (int, str)) else repr(answer)
        for label, action in actions:
            attempt(f"{method} {shown} {label}", lambda: action(o))
