# Arguments that are instances of classes derived from str, bytes and int, with overrides that the methods must not ask.
class Text(str):
    def __eq__(self, other):
        raise RuntimeError("asked")

    __len__ = __getitem__ = __iter__ = __contains__ = __add__ = __ne__ = __eq__

    def __hash__(self):
        return str.__hash__(self)


class Data(bytes):
    def __eq__(self, other):
        raise RuntimeError("asked")

    __len__ = __getitem__ = __iter__ = __contains__ = __add__ = __eq__
    __hash__ = bytes.__hash__


class Count(int):
    def __index__(self):
        return 1000

    def __eq__(self, other):
        raise RuntimeError("asked")

    __int__ = __lt__ = __gt__ = __add__ = __sub__ = __neg__ = __bool__ = __eq__
    __hash__ = int.__hash__


def show(label, action):
    try:
        result = action()
        print(label, repr(result), type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


for base, kind in (("banana", Text), (b"banana", Data)):
    def make(text):
        return kind(text if kind is Text else text.encode())

    for receiver in (base, make("banana")):
        for name, arguments in {"find": (make("an"), Count(2)), "rfind": (make("an"),), "index": (make("n"), Count(0), Count(4)), "rindex": (make("na"),), "count": (make("a"), Count(1)), "startswith": (make("ban"),), "endswith": ((make("x"), make("na")), Count(1)),
                                "split": (make("n"), Count(1)), "rsplit": (make("n"), Count(1)), "partition": (make("n"),), "rpartition": (make("n"),), "replace": (make("a"), make("o"), Count(2)), "strip": (make("ab"),), "lstrip": (make("b"),), "rstrip": (make("a"),),
                                "removeprefix": (make("ba"),), "removesuffix": (make("na"),), "center": (Count(9), make("*")), "ljust": (Count(9), make("-")), "rjust": (Count(9), make("+")), "zfill": (Count(8),), "join": ([make("1"), make("2")],), "expandtabs": (Count(4),),
                                "splitlines": (Count(1),), "translate": ({98: make("q"), 97: Count(65)} if kind is Text else bytes(range(256)),)}.items():
            show(f"{type(receiver).__name__}.{name}", lambda: getattr(receiver, name)(*arguments))
show("encode", lambda: "caf\xe9".encode(Text("ascii"), Text("replace")))
show("decode", lambda: b"caf\xe9".decode(Text("latin-1")))
show("maketrans", lambda: str.maketrans(Text("ab"), Text("cd"), Text("e")))
show("str", lambda: str(Data(b"abc"), Text("ascii")))
show("bytes", lambda: bytes(Text("abc"), Text("ascii")))
show("int", lambda: int(Text("12"), Count(16)))
show("int of data", lambda: int(Data(b"12")))
show("float", lambda: float(Text("1.5")))
show("fromhex", lambda: bytes.fromhex(Text("6162")))
show("format", lambda: format(5, Text("03d")))
show("template", lambda: Text("{} {:>3}").format(1, 2))
show("percent", lambda: Text("%s %d") % (1, 2))
show("slice", lambda: "abcdef"[Count(1):Count(4):Count(2)])
show("item", lambda: "abcdef"[Count(2)])
show("times", lambda: "ab" * Count(2))
show("contains", lambda: Text("an") in "banana")
show("chr", lambda: chr(Count(65)))
show("ord", lambda: ord(Text("A")))
