# bytearray.__init__ called again: what it replaces, what it leaves on errors, with held views and with itself as the source.
class Fails:
    def __iter__(self):
        yield 1
        yield 2
        raise LookupError("in the middle")


class Sub(bytearray):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.seen = len(arguments)


def show(label, action, array):
    try:
        result = action()
        print(label, result, bytes(array))
    except Exception as error:
        print(label, type(error).__name__, error, bytes(array))


SOURCES = {"nothing": (), "bytes": (b"new",), "count": (4,), "list": ([65, 66],), "generator": ("g",), "text": ("text", "ascii"), "no encoding": ("text",), "fails": (Fails(),), "negative": (-1,), "float": (1.5,), "None": (None,), "huge": (2**70,), "encoding": (b"a", "ascii"), "bad encoding": ("a", "nonsense"), "unencodable": ("\xe9", "ascii"),
           "four": (1, 2, 3, 4), "view": (memoryview(b"view")[::2],), "range": (range(3),)}
for label, source in SOURCES.items():
    for kind in (bytearray, Sub):
        array = kind(b"original")
        arguments = source if label != "generator" else ((x for x in b"gen"),)
        show(f"{kind.__name__} {label}", lambda: array.__init__(*arguments), array)
        array = kind(b"original")
        view = memoryview(array)
        arguments = source if label != "generator" else ((x for x in b"gen"),)
        show(f"{kind.__name__} {label} with a view", lambda: array.__init__(*arguments), array)
        view.release()
        array.append(33)
        show(f"{kind.__name__} {label} after", lambda: getattr(array, "seen", "-"), array)
array = bytearray(b"self")
show("itself", lambda: array.__init__(array), array)
show("its half", lambda: array.__init__(array[:2]), array)
show("its view", lambda: array.__init__(memoryview(array)), array)
show("its iterator", lambda: array.__init__(iter(array)), array)
show("reversed", lambda: array.__init__(reversed(array)), array)
show("keywords", lambda: array.__init__(source=b"kw"), array)
show("wrong keyword", lambda: array.__init__(sauce=b"kw"), array)
show("unbound", lambda: bytearray.__init__(array, b"unbound"), array)
show("of bytes", lambda: bytearray.__init__(b"x", b"y"), array)
show("new", lambda: bytearray.__new__(bytearray), array)
show("new with arguments", lambda: bytearray.__new__(bytearray, b"ignored", 1, 2, x=3), array)
show("new of another class", lambda: bytearray.__new__(bytes), array)
show("list", lambda: [].__init__("ab"), array)
