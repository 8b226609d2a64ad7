# repr: nested and recursive ones, repr=False, own __repr__ of base and class, qualified names, renamed classes, repr of special values.
import enum
import reprlib
from dataclasses import dataclass, field


@dataclass
class Leaf:
    value: object = None
    hidden: int = field(default=1, repr=False)


@dataclass
class Tree:
    name: str
    children: list = field(default_factory=list)
    parent: "Tree" = None


class Colour(enum.Enum):
    RED = 1


def make():
    @dataclass
    class Local:
        a: int = 1

    return Local


class Outer:
    @dataclass
    class Inner:
        b: str = "b"


class Base:
    def __repr__(self):
        return "base repr"


@dataclass
class FromBase(Base):
    x: int = 1


@dataclass(repr=False)
class Kept(Base):
    x: int = 1


@dataclass
class Own:
    x: int = 1

    def __repr__(self):
        return f"Own<{self.x}>"


@dataclass
class Under(Own):
    y: int = 2


@dataclass(repr=False)
class NoRepr(Own):
    z: int = 3


class Strange:
    def __repr__(self):
        raise ValueError("no repr")


for value in (None, 1.0, -0.0, 10**20, "it's \"q\"\n", b"\x00", [Leaf(1)], {Colour.RED: Leaf()}, {1}, (1,), range(3), Leaf, print, ..., 1j, float("inf"), frozenset(), Leaf(Leaf(Leaf()))):
    print(Leaf(value))
root = Tree("root")
root.children.append(Tree("kid", parent=root))
print(root, root.children[0], str(root) == repr(root), f"{root!s:.20}", f"{Leaf(1)}", "%s|%r" % (Leaf(1), Leaf(2)))
print(make()(), Outer.Inner(), make().__qualname__, Outer.Inner.__qualname__, FromBase(), Kept(), Own(), Under(), NoRepr())
loop = Leaf([])
loop.value.append(loop)
loop.value.append({"again": loop})
print(loop)
try:
    repr(Leaf(Strange()))
except ValueError as error:
    print(error)
print(Leaf("after"))
missing = Leaf(1)
del missing.value
print(missing)
del missing.hidden
print(missing, missing.hidden)
two = Tree("only")
del two.name
try:
    print(two)
except AttributeError as error:
    print(error)
Leaf.__qualname__ = "Renamed"
print(Leaf(1), Leaf.__name__)


class Sub(Leaf):
    pass


print(Sub(2), type("Dynamic", (Leaf,), {})(3))
instance = Leaf(1)
instance.extra = "not shown"
instance.value = "changed"
print(instance, vars(instance))


@dataclass
class Short:
    items: list

    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"Short({reprlib.repr(self.items)})"


short = Short(list(range(20)))
short.items[0] = short
print(short, reprlib.repr([Leaf(i) for i in range(10)])[:60])


@dataclass
class Masked:
    user: str
    password: str = field(repr=False)
    token: str = "abcdef"

    def __post_init__(self):
        self.token = self.token[:2] + "*" * (len(self.token) - 2)


print(Masked("ann", "secret"), [Masked("b", "x", "12345")])


@dataclass
class Empty:
    pass


@dataclass
class Wide:
    a: int
    b: int = field(repr=False)
    c: int = field(init=False)


print(Empty(), Empty() == Empty(), Empty().__match_args__)
try:
    print(Wide(1, 2))
except AttributeError as error:
    print(error)
