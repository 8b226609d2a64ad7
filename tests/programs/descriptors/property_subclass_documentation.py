# A property of a class derived from property keeps its documentation as an attribute of its own, and copies keep the class.
class P(property):
    pass


class Documented(property):
    "own doc"


class Slotted(property):
    __slots__ = ("__doc__", "b")


class Closed(property):
    __slots__ = ()


class Init(property):
    def __init__(self, *args):
        super().__init__(*args)
        self.z = 1


def g(s):
    "doc g"


def h(s):
    pass


print(vars(P()), vars(P(g)), vars(P(h)), vars(P(g, doc="x")), P(g).__doc__, P.__doc__, P(h).__doc__)
for p in (P(g).setter(h), P(h).getter(g), P(g, doc="x").deleter(h), Init(g).setter(h), property(g).getter(h), property(g, doc="y").setter(h)):
    print(type(p).__name__, getattr(p, "__dict__", None), p.__doc__, p.fget is g, p.fset is h, p.fdel is h)
print(Documented(g).__doc__, Documented(h).__doc__, vars(Documented(h)), Slotted(g).__doc__, Slotted(doc="q").__doc__)
print(Closed(h, doc="dropped").__doc__, Closed(h).__doc__)
try:
    Closed(g)
except AttributeError as e:
    print(e)


class C:
    @P
    def f(self):
        "fdoc"
        return self._f

    @f.setter
    def f(self, value):
        self._f = value


c = C()
c.f = 5
print(C.f.__doc__, type(C.__dict__["f"]), c.f)
