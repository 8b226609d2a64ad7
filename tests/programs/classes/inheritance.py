# Single inheritance: overriding, super(), isinstance, attribute order.
class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def describe(self):
        return f"{self.name} with {self.sides} sides, area {self.area()}"


class Rectangle(Shape):
    sides = 4

    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    def describe(self):
        return super().describe().upper()


for shape in (Rectangle(2, 3), Square(4)):
    print(shape.describe())
try:
    print(Shape("blob").describe())
except NotImplementedError as error:
    print("NotImplementedError:", error)
s = Square(1)
print([isinstance(s, c) for c in (Square, Rectangle, Shape, object, int)])
print([issubclass(Square, c) for c in (Square, Rectangle, Shape, object, int)])
print([c.__name__ for c in Square.__mro__], Square.__bases__ == (Rectangle,))
Shape.sides = 99
print(s.sides, Shape("x").sides)
Rectangle.area = lambda self: -1
print(s.area())
print(super(Square, s).describe())
