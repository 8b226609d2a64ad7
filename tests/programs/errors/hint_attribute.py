# A misspelled attribute of an instance.
class Point:
    def __init__(self, x, y):
        self.x_coordinate = x
        self.y_coordinate = y

    def length(self):
        return (self.x_coordinate ** 2 + self.y_coordinate ** 2) ** 0.5


point = Point(3, 4)
print(point.length())
try:
    point.lenght()
except AttributeError as error:
    print(error, "|", error.name, "|", error.obj is point)
print(point.x_coordinat)
