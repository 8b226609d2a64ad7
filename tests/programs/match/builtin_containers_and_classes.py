# Class patterns of builtin containers, classes and exceptions: what their one positional part or their attributes match.
class MyDict(dict):
    __match_args__ = ("size",)

    @property
    def size(self):
        return len(self)


class MyList(list):
    pass


class MyError(ValueError):
    __match_args__ = ("args", "code")
    code = 7


def kind(subject):
    match subject:
        case MyDict(2):
            return "MyDict of two"
        case dict({"k": v, **rest}):
            return "dict with k", v, rest
        case dict(d):
            return "dict", d
        case MyList([x]):
            return "MyList of one", x
        case list([] as empty) | tuple(() as empty):
            return "empty", empty
        case tuple((a, b)):
            return "pair", a, b
        case list(items) | tuple(items):
            return "items", items
        case set(s) | frozenset(s):
            return "set", sorted(s)
        case range(start=1, stop=stop):
            return "range from one", stop
        case type(__name__=name):
            return "class", name
        case MyError((message,), code):
            return "MyError", message, code
        case Exception(args=args):
            return "exception", args
        case object(documented=str(text)):
            return "documented", text
        case object():
            return "object"


class Documented:
    documented = "text of its own"


class Plain:
    pass


subjects = [MyDict(a=1, b=2), MyDict(k=1), {"k": 1, "l": 2}, {}, MyList([9]), MyList([]), [], (), (1, 2), [1, 2], (1, 2, 3), set(), {1}, frozenset([2]), range(1, 4), range(2),
            int, MyList, type, Plain, MyError("m"), MyError("m", "n"), ValueError("v"), KeyError(1, 2), Documented(), Plain(), None, len, ..., kind]
for subject in subjects:
    print(type(subject).__name__, "->", kind(subject))
