# Dataclasses in functions, classes, comprehensions and exec(): closures, free variables in defaults, __class__ and super(), decorators around them, loops that make them, names that hide.
import functools
from dataclasses import asdict, dataclass, field, fields, is_dataclass, make_dataclass, replace


def outer(default, names=()):
    limit = len(names)

    @dataclass
    class Local:
        x: int = default
        y: list = field(default_factory=lambda: list(names))

        def over(self):
            return len(self.y) > limit

        class Inner:
            z = default

    return Local


A, B = outer(1), outer(2, ("n",))
print(A(), B(), A is B, A() == B(), A().over(), A(y=[1]).over(), B.Inner.z, A.__qualname__, A.Inner.__qualname__, A.__name__)


class Holder:
    size = 3

    @dataclass
    class Item:
        n: int = 3
        label: str = f"item{n}"

        @dataclass
        class Part:
            p: int = 5

        part: "Part" = field(default_factory=Part)

    def make(self, *args):
        return self.Item(*args)


print(Holder().make(), Holder.Item(1, "x").part, Holder.Item.Part.__qualname__, Holder.Item() == Holder().make(3))
classes = [make_dataclass(f"C{i}", [("v", int, i)]) for i in range(3)]
print([cls() for cls in classes], [cls.__name__ for cls in classes])
made = {}
for name, kind in (("Left", int), ("Right", str)):
    @dataclass
    class Each:
        value: kind = kind()
        back = name

        def who(self):
            return name, self.back

    Each.__name__ = Each.__qualname__ = name
    made[name] = Each
print(made["Left"](), made["Right"](), made["Left"]().who(), made["Right"]("v").who())


class Base:
    def __init_subclass__(cls, **options):
        super().__init_subclass__()
        cls.options = options

    def hello(self):
        return "base"


@dataclass(slots=True)
class Slotted(Base, colour="red"):
    x: int = 1

    def hello(self):
        return super().hello() + f" {__class__.__name__} {__class__ is Slotted}"

    @staticmethod
    def make():
        return __class__(7)

    @property
    def doubled(self):
        return __class__(self.x * 2).x

    def nested(self):
        return [(lambda: __class__.__name__)() for _ in range(1)]


print(Slotted().hello(), Slotted.make(), Slotted(4).doubled, Slotted().nested(), Slotted.options)


def registered(cls):
    registered.all.append(cls.__name__)
    return cls


registered.all = []


def logged(cls):
    original = cls.__init__

    @functools.wraps(original)
    def init(self, *args, **kwargs):
        print("  init", cls.__name__, args, kwargs)
        original(self, *args, **kwargs)

    cls.__init__ = init
    return cls


@registered
@logged
@dataclass
class Wrapped:
    a: int
    b: int = 2


@dataclass
@registered
class Other:
    c: int = 0


print(Wrapped(1), replace(Wrapped(1), b=5), Other(), registered.all, Wrapped.__init__.__name__, is_dataclass(Wrapped))
list = tuple
int = str
print(type(A(5).y).__name__, asdict(Holder.Item()), [f.type.__name__ if isinstance(f.type, type) else f.type for f in fields(A)], Other(9) == Other(9))
del list, int
property = "hidden"


@dataclass
class Shadow:
    field: int = 1
    dataclass: str = "d"
    object: float = 0.5
    type: int = 3
    print: int = 4


del property
print(Shadow(), Shadow(field=5) == Shadow(5), asdict(Shadow()), [f.name for f in fields(Shadow)])
for number in range(2):
    scope = {"dataclass": dataclass, "number": number}
    exec("@dataclass\nclass X:\n    a: int = number\n    def f(self): return number + self.a\nmade = X()", scope)
    print(scope["made"].a, scope["made"].f(), scope["X"](5).f(), "X" in scope)


def recursive(n):
    @dataclass
    class Level:
        depth: int = n
        inner: object = field(default_factory=recursive(n - 1) if n else int)

    return Level


print(recursive(2)(), asdict(recursive(1)()))
print([dataclass(type(n, (), {"__annotations__": {"q": type}, "q": v}))().q for n, v in (("P", 1), ("Q", "z"))], (lambda: make_dataclass("Anon", ["k"])(3))().k)
