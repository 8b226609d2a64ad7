# What is generated and what is kept: repr, init, match_args, docs, signatures, recursive reprs.
import inspect
from dataclasses import dataclass, field


@dataclass
class Auto:
    x: int
    y: str = "d"
    z: list = field(default_factory=list)


@dataclass(repr=False, init=False, match_args=False)
class Bare:
    x: int = 1


@dataclass
class Own:
    "Own doc."
    x: int = 1

    def __repr__(self):
        return "own repr"

    def __init__(self):
        self.x = 100


print(Auto.__doc__, Own.__doc__, Own(), Own().x, hasattr(Bare, "__match_args__"), Bare().x, Auto.__match_args__)
print(inspect.signature(Auto), Auto.__init__.__name__, Auto.__init__.__qualname__, Auto.__eq__.__qualname__, Auto.__repr__.__qualname__, Auto.__init__.__annotations__)


@dataclass
class Node:
    value: int
    next: "Node | None" = None


node = Node(1)
node.next = Node(2, node)
print(node, Node.__annotations__)


class Outer:
    @dataclass
    class Inner:
        x: int = 1


print(Outer.Inner(), Outer.Inner.__qualname__)


@dataclass
class Property:
    width: int

    @property
    def area(self):
        return self.width ** 2

    @classmethod
    def square(cls, text):
        return cls(int(text))


print(Property.square("4").area, Property(width=3))


@dataclass
class Descriptor:
    class Converted:
        def __set_name__(self, owner, name):
            self.name = "_" + name

        def __get__(self, instance, owner):
            return 100 if instance is None else getattr(instance, self.name)

        def __set__(self, instance, value):
            setattr(instance, self.name, int(value))

    quantity: int = Converted()


print(Descriptor().quantity, Descriptor("7").quantity, Descriptor(2.9))
for args in ((), (1, 2, 3, 4)):
    try:
        Auto(*args)
    except TypeError as error:
        print(error)
try:
    Auto(1, x=2)
except TypeError as error:
    print(error)
match Auto(1, "two"):
    case Auto(1, y, z=[]):
        print("matched", y)
