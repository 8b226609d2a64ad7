# BaseExceptionGroup, ExceptionGroup and classes derived from them with messages and sequences of every kind.
class Own(ExceptionGroup):
    pass


class OwnBase(BaseExceptionGroup):
    pass


class OwnNew(ExceptionGroup):
    def __new__(cls, exceptions):
        return super().__new__(cls, f"{len(exceptions)} errors", exceptions)


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


class TextSub(str):
    pass


one = ValueError("one")
base = KeyboardInterrupt("base")
inner = ExceptionGroup("inner", [one])
sequences = {"list": [one], "tuple": (one, one), "Sequence": Sequence(one), "empty": [], "generator": None, "set": {one}, "dict": {one: 1}, "text": "ab", "none": None, "number": 5, "with class": [ValueError], "with text": [one, "x"], "base": [base], "mixed": [one, base], "inner": [inner], "inner base": [BaseExceptionGroup("b", [base])], "range": range(2)}
for cls in (BaseExceptionGroup, ExceptionGroup, Own, OwnBase):
    for name, sequence in sequences.items():
        try:
            group = cls("message", (e for e in [one]) if name == "generator" else sequence)
            print(cls.__name__, name, type(group).__name__, group, group.message, type(group.exceptions).__name__, len(group.exceptions), group.args[1] is sequence)
        except Exception as error:
            print(cls.__name__, name, type(error).__name__, error)
    for message in ("", "text", TextSub("sub"), 5, None, b"bytes", ["list"]):
        try:
            print(cls.__name__, repr(message), repr(cls(message, [one])), type(cls(message, [one]).message).__name__)
        except Exception as error:
            print(cls.__name__, repr(message), type(error).__name__, error)
print(repr(OwnNew([one, one])), OwnNew([one]).args, OwnNew([one]).message)
for text in ("Own('m')", "Own('m', [one], 3)", "Own(message='m', exceptions=[one])", "Own('m', exceptions=[one])", "Own()", "OwnNew()", "setattr(inner, 'message', 1)", "setattr(inner, 'exceptions', 1)", "delattr(inner, 'exceptions')", "inner.exceptions[0] is one", "len(inner)", "iter(inner)", "inner[0]", "ExceptionGroup[int]", "ExceptionGroup.__class_getitem__(5)", "inner == ExceptionGroup('inner', [one])", "str(ExceptionGroup('m', [one] * 3))", "inner.derive", "bool(inner)"):
    try:
        print(text, "->", str(eval(text)).split(" at 0x")[0])
    except Exception as error:
        print(text, "->", type(error).__name__, error)
