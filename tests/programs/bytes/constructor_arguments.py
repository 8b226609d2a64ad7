# bytes() and bytearray() with sources of every kind, encodings and error handlers.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value})"


class Bytes:
    def __bytes__(self):
        return b"from __bytes__"

    def __repr__(self):
        return "Bytes()"


class WrongBytes(Bytes):
    def __bytes__(self):
        return "text"


class IndexAndIter(Index):
    def __iter__(self):
        return iter([1, 2])


class Sequence:
    def __getitem__(self, i):
        return [65, 66, 67][i]

    def __repr__(self):
        return "Sequence()"


class Text(str):
    def __bytes__(self):
        return b"text's own"


def show(kind, *arguments, **keywords):
    label = ", ".join([repr(a) for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        print(f"{kind.__name__}({label})", kind(*arguments, **keywords))
    except Exception as error:
        print(f"{kind.__name__}({label})", type(error).__name__, error)


for kind in (bytes, bytearray):
    show(kind)
    for value in (0, 3, -1, True, 2**70, -2**70, Index(2), Index(-2), Index("x"), Index(2**70), IndexAndIter(3), 2.5, None, "text", Text("sub"), b"b", bytearray(b"ba"), [], [0, 255], [256],
                  [-1], ["a"], [None], [2.5], [Index(65)], [Index(256)], [2**70], (1, 2), range(3), {1: 2}, "".join, Bytes(), WrongBytes(), Sequence(), iter([1]), [b"a"], 1j):
        if callable(value) or hasattr(value, "__next__"):
            print(type(value).__name__)
            try:
                print(kind(value))
            except Exception as error:
                print(type(error).__name__, error)
            continue
        show(kind, value)
    for text in ("abc", "caf\xe9", "\u20ac", "\ud800", Text("sub"), b"bytes", 5, [1], None, Bytes()):
        for encoding in ("utf-8", "ascii", "nonsense", None, 5):
            show(kind, text, encoding)
        show(kind, text, "ascii", "replace")
        show(kind, text, "ascii", None)
        show(kind, text, errors="ignore")
        show(kind, source=text, encoding="latin-1", errors="ignore")
    show(kind, encoding="utf-8")
    show(kind, errors="strict")
    show(kind, 1, 2, 3, 4)
    show(kind, 1, source=2)
    show(kind, string="a")
    print(kind(memoryview(b"a-b-")[::2]), kind(x for x in range(65, 68)))
