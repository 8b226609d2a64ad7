# format() of objects of every type with empty and other specifications: who takes them, and who refuses.
class Plain:
    pass


class Shown:
    def __str__(self):
        return "shown"


class Formats:
    def __format__(self, spec):
        return f"<{spec}>"


class WrongFormat:
    def __format__(self, spec):
        return 5


class Text(str):
    pass


class Whole(int):
    pass


class WithStr(int):
    def __str__(self):
        return "as text"


def show(*arguments, **keywords):
    label = ", ".join([repr(a) if type(a).__repr__ is not object.__repr__ else type(a).__name__ for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        result = format(*arguments, **keywords)
        print(f"format({label})", repr(result) if "object at" not in result else "<address>", type(result).__name__)
    except Exception as error:
        print(f"format({label})", type(error).__name__, error)


values = (5, True, 2.5, 1j, "text", b"bytes", bytearray(b"x"), None, [1], (1,), {1: 2}, {1}, range(3), slice(1), Plain(), Plain, Shown(), Formats(), WrongFormat(), Text("sub"), Whole(7), WithStr(7), ..., NotImplemented,
          ValueError("v"))
for value in values:
    show(value)
    for spec in ("", "10", "<10", "s", "d", "x", ".2f", "!", "c", "n", "%"):
        show(value, spec)
for spec in (None, 5, b"d", ["d"], Text("d"), Text("")):
    show(5, spec)
    show([], spec)
    show(Formats(), spec)
show()
show(1, "", "")
show(5, spec="d")
for kind in (int, float, complex, str, object, bool):
    for arguments in ((), ("d", "d"), (5,), (None,)):
        try:
            print(kind.__name__, arguments, kind.__format__(kind() if kind is not object else Shown(), *arguments))
        except Exception as error:
            print(kind.__name__, arguments, type(error).__name__, error)
