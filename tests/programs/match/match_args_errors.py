# Positional sub-patterns go through __match_args__; what is wrong with it is a TypeError when the class has matched.
class NoArgs:
    x = 1


class ListArgs:
    __match_args__ = ["x"]
    x = 1


class StrArgs:
    __match_args__ = "x"
    x = 1


class NumberArgs:
    __match_args__ = ("x", 5)
    x = 1


class Two:
    __match_args__ = ("x", "y")

    def __init__(self, x=1, y=2):
        self.x, self.y = x, y


class Repeated:
    __match_args__ = ("x", "x")
    x = 1


class Missing:
    __match_args__ = ("x", "nothing")
    x = 1


class Raises:
    @property
    def __match_args__(self):
        raise AssertionError("looked up on the instance")


class Inherits(Two):
    pass


class Narrower(Two):
    __match_args__ = ("y",)


class Empty(Two):
    __match_args__ = ()


class TupleSubclass(tuple):
    pass


class Odd:
    __match_args__ = TupleSubclass(("x",))
    x = 1


patterns = {
    "NoArgs": ("NoArgs()", "NoArgs(x=a)", "NoArgs(a)", "NoArgs(a, b)", "NoArgs(a, x=b)"),
    "ListArgs": ("ListArgs()", "ListArgs(a)"), "StrArgs": ("StrArgs(a)",), "NumberArgs": ("NumberArgs(a)", "NumberArgs(a, b)"),
    "Two": ("Two()", "Two(a)", "Two(a, b)", "Two(a, b, c)", "Two(a, y=b)", "Two(a, x=b)", "Two(a, b, x=c)", "Two(5, x=b)", "Two(x=a, y=b)", "Two(a, z=b)"),
    "Repeated": ("Repeated(a)", "Repeated(a, b)"), "Missing": ("Missing(a)", "Missing(a, b)", "Missing(2, b)"), "Raises": ("Raises()", "Raises(a)"),
    "Inherits": ("Inherits(a, b)", "Two(a, b)", "Inherits(a, b, c)"), "Narrower": ("Narrower(a)", "Narrower(a, b)", "Two(a, b)"), "Empty": ("Empty()", "Empty(a)", "Empty(x=a)"), "Odd": ("Odd(a)",),
    "object": ("object()", "object(a)"), "int": ("int(a)", "int(a, b)", "int(real=a)", "int(a, real=b)", "int(a, imag=5)"), "list": ("list(a, b)", "list([])"), "complex": ("complex()", "complex(a)", "complex(imag=a)"),
    "type": ("type()", "type(a)"), "slice": ("slice(a)",), "range": ("range(a)", "range(start=a, stop=b)"), "Exception": ("Exception(a)", "Exception(args=a)"),
}
for name, cases in patterns.items():
    for pattern in cases:
        namespace = dict(globals(), subject=(lambda c: c(5) if c in (range, slice) else c("n", (), {}) if c is type else c())(eval(name)))
        try:
            exec(f"match subject:\n    case {pattern}:\n        result = 'matches'\n    case _:\n        result = 'no match'", namespace)
            print(pattern, namespace["result"], [namespace[n] for n in "abc" if n in namespace and n not in globals()])
        except TypeError as error:
            print(pattern, "|", error)
for pattern in ("len()", "five()", "none()", "instance()", "text(x)", "union()", "alias()", "int | str()"):
    namespace = {"five": 5, "none": None, "instance": Two(), "text": "text", "union": int | str, "alias": list[int], "subject": 5}
    try:
        exec(f"match subject:\n    case {pattern}: pass\n    case _: print({pattern!r}, 'no match')", namespace)
    except (TypeError, SyntaxError) as error:
        print(pattern, "|", error)
