# repr_TYPE methods: looked up by the name of the type, with spaces replaced; for subclasses only under their own name.
import reprlib


class Mine(reprlib.Repr):
    def repr_Point(self, point, level):
        return f"P({self.repr1(point.x, level - 1)}, {self.repr1(point.y, level - 1)})"

    def repr_bool(self, value, level):
        return "yes" if value else "no"

    def repr_float(self, value, level):
        return format(value, ".2f")

    def repr_NoneType(self, value, level):
        return "nothing"

    def repr_with_space(self, value, level):
        return "spaced"

    def repr_str(self, value, level):
        return f"{level}:{value}"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Point3(Point):
    def __repr__(self):
        return "<a point with three coordinates>"


class List(list):
    pass


short = Mine(maxlist=3)
print(short.repr([True, 1.23456, None, "a"]), short.repr({"k": [False]}), short.repr(Point("x", Point(1, True))))
print(short.repr(Point3(1, 2)), short.repr(List(range(9))), short.repr((2.0, ["deep", ["deeper"]])))
print(short.repr(type("with space", (), {})()))
short.maxlevel = 1
print(short.repr(Point(Point(1, 2), [1])), short.repr([[1]]), short.repr({"a": "b"}))
print(short.repr1([1, [2, [3]]], 2), short.repr1("x", 0))
class Upper(reprlib.Repr):
    def repr1(self, x, level):
        return super().repr1(x, level).upper()
print(Upper().repr(["abc", {"k": "v"}]))
