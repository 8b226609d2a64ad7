# str() with an object, an encoding and an error handler: by position, by name, in every combination and of wrong kinds.
class Shown:
    def __str__(self):
        return "shown"


class Wrong:
    def __str__(self):
        return 5


class Text(str):
    def __str__(self):
        return "own"


class Broken:
    def __repr__(self):
        raise KeyError("repr")


def show(*arguments, **keywords):
    label = ", ".join(k + (type(a).__name__ if isinstance(a, (Shown, Wrong, Broken)) else repr(a)) for k, a in [("", a) for a in arguments] + [(f"{k}=", v) for k, v in keywords.items()])
    try:
        result = str(*arguments, **keywords)
        print(f"str({label})", ascii(result), type(result).__name__)
    except Exception as error:
        print(f"str({label})", type(error).__name__, error)


show()
for value in (None, 5, 2.5, "a", b"a", bytearray(b"a"), [b"a"], Shown(), Wrong(), Text("t"), Broken(), str, memoryview):
    show(value)
    show(object=value)
for value in (b"caf\xc3\xa9", bytearray(b"caf\xc3"), "text", 5, None, Text("t"), Shown()):
    for encoding in ("utf-8", "ascii", "latin-1", "nonsense", None, 5, b"utf-8"):
        show(value, encoding)
        show(value, encoding, "replace")
    show(value, encoding="utf-8")
    show(value, errors="ignore")
    show(value, "utf-8", "nonsense")
    show(object=value, encoding="ascii", errors="backslashreplace")
show(memoryview(b"view")[::2].tobytes(), "ascii")
show(encoding="utf-8")
show(errors="x")
show(encoding="ascii", errors="strict")
show(1, 2, 3, 4)
show(1, object=2)
show(x=1)
show(b"a", "ascii", encoding="ascii")
show(b"a", "ascii", other=1)
show(b"a\x00b", "ascii")
show(b"a", "as\x00cii")
show(b"a", "as\ud800cii")
show(b"a", "ascii", "\x00")
