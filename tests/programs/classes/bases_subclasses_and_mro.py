# __bases__, __base__, __subclasses__(), mro() and a metaclass that computes its own order.
def names(classes):
    return [c.__name__ for c in classes]


class A:
    def f(self):
        return "A.f"


class B(A):
    def f(self):
        return "B.f"


class C(A):
    def f(self):
        return "C.f"


class D(B, C):
    pass


print(names(A.__subclasses__()), names(B.__subclasses__()), D.__subclasses__(), names(D.__bases__), D.__base__.__name__)
print(names(D.mro()), tuple(D.mro()) == D.__mro__, type(D.__mro__), D.mro() is D.mro(), object.__bases__, object.__base__, object.__mro__)
print(bool.__bases__, bool.__base__, type.__bases__, type.__mro__, names(KeyError.mro()), type("X", (A, dict), {}).__base__)


class Backwards(type):
    def mro(cls):
        order = super().mro()
        return [order[0], *order[-2:0:-1], object]


class E(B, C, metaclass=Backwards):
    pass


print(names(E.__mro__), E().f(), D().f(), super(E, E()).f(), issubclass(E, B))


class Skipping(type):
    def mro(cls):
        return (cls, object)


class F(B, metaclass=Skipping):
    pass


print(names(F.__mro__), F.__bases__, hasattr(F(), "f"), issubclass(F, B), isinstance(F(), A), F in B.__subclasses__())
for result in (5, [1, 2], [int, str], [], None):
    try:
        made = type("Order", (type,), {"mro": lambda cls: result})("Made", (A,), {})
        print(names(made.__mro__))
    except Exception as e:
        print(type(e).__name__, e)
for action in (lambda: A.mro(1), lambda: type.mro(A)[0].__name__, lambda: type.mro(), lambda: type.mro(5), lambda: A().mro(),
               lambda: type.__subclasses__(A)[0].__name__, lambda: A.__subclasses__(1), lambda: type.__subclasses__(5)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
