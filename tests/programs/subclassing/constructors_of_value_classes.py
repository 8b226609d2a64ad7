# Classes derived from int, str, float, bytes, tuple and so on with __new__, __init__, both or neither: which arguments fit where.
class NewOnly:
    def __new__(cls, *arguments, **keywords):
        return super().__new__(cls, *arguments[:1])


class InitOnly:
    def __init__(self, *arguments, **keywords):
        self.arguments = arguments, keywords


class Both(NewOnly, InitOnly):
    pass


class InitNone:
    def __init__(self):
        pass


class InitValue:
    def __init__(self, value):
        return value


def show(label, action):
    try:
        result = action()
        print(label, repr(result), type(result).__name__, getattr(result, "arguments", "-"))
    except Exception as error:
        print(label, type(error).__name__, error)


CALLS = {"none": ((), {}), "one": ((1,), {}), "text": (("1",), {}), "two": ((1, 2), {}), "three": (("1", 2, 3), {}), "keyword": ((), {"x": 1}), "one and keyword": ((1,), {"x": 1}), "own keyword": ((), {"base": 10}), "source": ((), {"source": b"a"}), "object": ((), {"object": 5}), "real": ((), {"real": 5}), "bytes": ((b"1",), {}), "list": (([1],), {})}
for kind in (int, float, complex, str, bytes, bytearray, tuple, frozenset, list):
    for mixin in (None, NewOnly, InitOnly, Both, InitNone, InitValue):
        Derived = type("Derived", (mixin, kind) if mixin else (kind,), {})
        for label, (arguments, keywords) in CALLS.items():
            if kind is frozenset and label == "text":
                continue
            show(f"{kind.__name__} {mixin.__name__ if mixin else '-'} {label}", lambda: Derived(*arguments, **keywords))
show("int.__new__", lambda: int.__new__())
show("int.__new__(5)", lambda: int.__new__(5))
show("int.__new__(str)", lambda: int.__new__(str))
show("int.__new__(bool)", lambda: int.__new__(bool, 5))
show("bool.__new__(int)", lambda: bool.__new__(int, 5))
show("object.__new__(int)", lambda: object.__new__(int))
show("float.__new__(int)", lambda: float.__new__(int, 5))
show("str.__new__(str)", lambda: str.__new__(str, b"a", "ascii"))
show("tuple.__new__", lambda: tuple.__new__(tuple, "ab"))
show("bytes.__init__", lambda: b"a".__init__(1, 2, 3))
show("int.__init__", lambda: (5).__init__(1, 2, x=3))
