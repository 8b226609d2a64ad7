# Dataclasses are broken at their fields; classes with their own __repr__ keep it; containers derived without one are containers.
import pprint
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int
    hidden: str = field(default="h", repr=False)


@dataclass
class Shape:
    name: str
    points: list = field(default_factory=list)
    parent: "Shape | None" = None


@dataclass(repr=False)
class Quiet:
    x: int

    def __repr__(self):
        return f"quiet{self.x}"


shape = Shape("triangle", [Point(1, 2), Point(300000000, 400000000), Point(5, 6)])
pprint.pprint(shape, width=40)
pprint.pprint(shape)
shape.parent = shape
pprint.pprint([Shape("child", [], shape)][0].name)
print(pprint.pformat(Shape("x" * 30, ["y" * 30, {"z": Point(0, 0)}], Shape("inner")), width=50, indent=2))
pprint.pprint([Quiet(1), Quiet(2)], width=10)


class List(list):
    pass


class Shown(list):
    def __repr__(self):
        return "<shown>"


class Dict(dict):
    pass


pprint.pprint(List(range(5)), width=5)
pprint.pprint(Shown(range(5)), width=5)
pprint.pprint(Dict(a=1, b=2), width=5)
pprint.pprint([Dict(b=1, a=2), List([List()])])


class Many:
    def __repr__(self):
        return "two\nlines"


pprint.pprint([Many(), {"k": Many()}], width=10)
