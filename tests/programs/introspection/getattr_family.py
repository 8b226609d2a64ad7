# hasattr, getattr, setattr and delattr: defaults, names of every kind, what AttributeError carries, exceptions that pass through.
class Box:
    limit = 10

    def __init__(self):
        self.x = 1

    def method(self):
        return self.x

    @property
    def failing(self):
        raise AttributeError("inside")

    @property
    def exploding(self):
        raise ZeroDivisionError("boom")

    @property
    def readonly(self):
        return "r"


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


b, fallback = Box(), []
print(getattr(b, "x"), getattr(b, "y", fallback) is fallback, getattr(b, "y", None), getattr(Box, "limit"), getattr(b, "method")(),
      getattr("text", "upper")(), getattr(5, "real"), getattr(b, "failing", "default"))
print(hasattr(b, "x"), hasattr(b, "y"), hasattr(b, "failing"), attempt(lambda: hasattr(b, "exploding")),
      attempt(lambda: getattr(b, "exploding", "d")), hasattr(Box, "failing"), hasattr(b, ""), hasattr(len, "__name__"))
setattr(b, "new name", 5)
setattr(b, "", 6)
setattr(b, "naïve", 7)
setattr(b, "class", 8)
setattr(Box, "limit", 20)
setattr(Box, "added", lambda self, n: (self.x, n))
print(getattr(b, "new name"), getattr(b, ""), b.naïve, getattr(b, "class"), b.limit, b.added(3), list(vars(b)), setattr(b, "x", 2), b.x)
print(delattr(b, "new name"), delattr(b, ""), delattr(Box, "added"), list(vars(b)), attempt(lambda: b.added),
      attempt(lambda: delattr(b, "limit")), attempt(lambda: delattr(b, "gone")), attempt(lambda: delattr(Box, "gone")),
      attempt(lambda: delattr(b, "readonly")), attempt(lambda: setattr(b, "readonly", 1)))
for action in (lambda: getattr(b), lambda: getattr(b, 5), lambda: getattr(b, 5, "d"), lambda: getattr(b, None), lambda: getattr(b, b"x"),
               lambda: getattr(b, "x", 1, 2), lambda: getattr(obj=b, name="x"), lambda: hasattr(b), lambda: hasattr(b, 5),
               lambda: setattr(b, "x"), lambda: setattr(b, 5, 1), lambda: setattr(5, "x", 1), lambda: setattr(int, "x", 1),
               lambda: setattr(None, "x", 1), lambda: delattr(b), lambda: delattr(b, 5), lambda: delattr("text", "upper"),
               lambda: delattr(5, "real"), lambda: setattr("text", "upper", 1), lambda: getattr(b, ["x"])):
    print(attempt(action))
for obj, name in ((b, "gone"), (Box, "gone"), (5, "gone"), (None, "gone"), ([], "push"), ("text", "uper"), (len, "gone"), (type, "gone"),
                  (b.method, "gone"), (super(Box, b), "gone"), (int, "gone")):
    try:
        getattr(obj, name)
    except AttributeError as e:
        print(e, "|", e.name, e.obj is obj, e.args == (str(e),))
for change in (lambda: setattr((), "z", 1), lambda: delattr(b, "zz"), lambda: delattr(Box, "zz"), lambda: setattr(b, "readonly", 1)):
    try:
        change()
    except AttributeError as e:
        print(e, "|", e.name, type(e.obj).__name__)


class Name(str):
    pass


setattr(b, Name("sub"), "by subclass")
print(b.sub, getattr(b, Name("sub")), hasattr(b, Name("x")))
