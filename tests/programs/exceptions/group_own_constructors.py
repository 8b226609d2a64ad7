# Subclasses of ExceptionGroup with their own __new__, __init__, __str__, extra bases and behaviour under split.
class OnlyInit(ExceptionGroup):
    def __init__(self, message, errors):
        self.summary = f"{message}: {len(errors)}"


class OnlyErrors(ExceptionGroup):
    def __new__(cls, errors):
        return super().__new__(cls, f"made of {len(errors)}", errors)

    def __init__(self, errors):
        print("  init", type(errors).__name__)

    def derive(self, errors):
        return OnlyErrors(errors)


class NewWithDefault(ExceptionGroup):
    def __new__(cls, *errors, message="default"):
        return super().__new__(cls, message, list(errors))

    def __init__(self, *errors, message="default"):
        pass


class Texts(ExceptionGroup):
    def __str__(self):
        return f"<{self.message}, {' and '.join(map(str, self.exceptions))}>"

    def __repr__(self):
        return "Texts here"


class Coded(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        self.code = 42


class GroupFirst(ExceptionGroup, Coded):
    pass


class CodedFirst(Coded, ExceptionGroup):
    pass


def attempt(label, action):
    try:
        group = action()
        print(label, "|", group, "|", repr(group), "|", group.args, vars(group))
        return group
    except Exception as error:
        print(label, "->", type(error).__name__, error)


v, k = ValueError("v"), KeyError("k")
a = attempt("only init", lambda: OnlyInit("m", [v, k]))
attempt("  subgroup", lambda: a.subgroup(ValueError))
b = attempt("only errors", lambda: OnlyErrors([v, k]))
attempt("  subgroup", lambda: b.subgroup(KeyError))
attempt("  whole", lambda: b.subgroup(Exception))
attempt("new with default", lambda: NewWithDefault(v, k))
attempt("new with keyword", lambda: NewWithDefault(v, message="given"))
attempt("new with nothing", lambda: NewWithDefault())
attempt("texts", lambda: Texts("t", [v, Texts("u", [k])]))
for kind in (GroupFirst, CodedFirst):
    c = attempt(kind.__name__, lambda: kind("c", [v, k]))
    print(isinstance(c, Coded), type(c.subgroup(ValueError)).__name__)
