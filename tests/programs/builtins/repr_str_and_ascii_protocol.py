# repr(), str(), ascii(), print(), % and f-strings ask __repr__ and __str__: what each makes of their answers.
class Both:
    def __repr__(self):
        return "repr \u20ac"

    def __str__(self):
        return "str \xe9"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


class OnlyStr:
    def __str__(self):
        return "only str"


class WrongRepr:
    def __repr__(self):
        return b"bytes"


class NoneStr:
    def __str__(self):
        return None

    def __repr__(self):
        return "fine"


class Text(str):
    def __repr__(self):
        return "Text's repr"

    def __str__(self):
        return "Text's str"


class Answers:
    def __str__(self):
        return Text("answer")

    __repr__ = __str__


class Raises:
    def __repr__(self):
        raise ZeroDivisionError("in repr")


class Blocked:
    __repr__ = None


class Strange:
    __str__ = 5


def show(label, action):
    try:
        result = action()
        print(label, ascii(result if "object at" not in result else "<address>"), type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


for make in (Both, OnlyRepr, OnlyStr, WrongRepr, NoneStr, lambda: Text("content"), Answers, Raises, Blocked, Strange):
    value = make()
    print("---", type(value).__name__)
    for label, action in {
            "repr": lambda: repr(value), "str": lambda: str(value), "ascii": lambda: ascii(value), "f": lambda: f"{value}", "f!r": lambda: f"{value!r}", "f!s": lambda: f"{value!s}", "f!a": lambda: f"{value!a}",
            "%s": lambda: "%s" % value, "%r": lambda: "%r" % value, "%a": lambda: "%a" % value, "format": lambda: "{}".format(value), "format !r": lambda: "{!r:>30}".format(value), "f spec": lambda: f"{value!s:>12}",
            "list": lambda: repr([value]), "tuple": lambda: str((value,)), "dict": lambda: str({"k": value}), "set": lambda: str({5} | {value}) if 0 else "-", "error": lambda: str(ValueError(value)),
            "error repr": lambda: repr(ValueError(value)), "join": lambda: "".join([str(value)]), "slice": lambda: repr(slice(value))}.items():
        show(label, action)
for function in (repr, ascii, str):
    for arguments in ((), (1, 2)):
        try:
            print(function(*arguments))
        except TypeError as error:
            print(error)
