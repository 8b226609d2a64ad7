import asyncio
import types


class Meta(type):
    def __getattr__(cls, name):
        return f"class attribute {name}"


class Point(metaclass=Meta):
    @types.DynamicClassAttribute
    def x(self):
        "The x."
        return 3

    @x.setter
    def x(self, value):
        print("set", value)


point = Point()
print(point.x, Point.x, Point.__dict__["x"].__doc__)
point.x = 5
try:
    del point.x
except AttributeError as error:
    print(error)


@types.coroutine
def pause():
    yield
    return 7


async def main():
    return await pause()


print(asyncio.run(main()))
try:
    types.coroutine(3)
except TypeError as error:
    print(error)
