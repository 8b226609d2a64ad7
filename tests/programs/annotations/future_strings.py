# With the future import annotations are the source as strings, nothing is evaluated, and __annotate__ gives the same.
from __future__ import annotations


def area(width: Metres, height: undefined[1 / 0] = 2, *rest: int, unit: "quoted" = "m", **kw: dict[str, Any]) -> print("x"):
    return width * height


print(area(2))
print(area.__annotations__)
print(area.__annotations__ is area.__annotations__, area.__annotate__(1) == area.__annotations__)
for format in (2, 3, 4):
    try:
        print(format, list(area.__annotate__(format)))
    except NotImplementedError as error:
        print(format, repr(error))


class Point:
    x: Number
    y: Number = 3
    __private: Secret
    (grouped): undefined = 5
    if False:
        never: int

    def move(self, by: Point, __hidden: __Mangled = None) -> Point: ...


print(Point.__annotations__)
print(Point.move.__annotations__)
print(Point.__annotate__(1) if Point.__annotate__ else Point.__annotate__)
print(Point.y, Point.grouped, hasattr(Point, "x"))
box = {}
box["k"]: undefined = 1
box["q"]: undefined
module_level: Anything.at[all] = 4
print(box, module_level)
if not box:
    conditional: never
print(__annotations__)
f = lambda: 0
print(f.__annotations__)


def star(*args: *Ts) -> (1, 2): ...


print(star.__annotations__)


def local():
    x: int
    y: str = 1
    return sorted(locals())


print(local(), eval(Point.__annotations__["y"], {"Number": float}))
