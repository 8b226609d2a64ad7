# int | str: flattening, order, equality, isinstance, what cannot be joined.
def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    pass


class Meta(type):
    def __or__(cls, other):
        return "own", cls.__name__

    def __ror__(cls, other):
        return "reflected", cls.__name__


class Special(metaclass=Meta):
    pass


union = int | str
for action in (
    lambda: union, lambda: int | None, lambda: None | int, lambda: None | None, lambda: int | int, lambda: int | str | int,
    lambda: union == (str | int), lambda: hash(union) == hash(str | int), lambda: union == int, lambda: union != (str | int),
    lambda: (int | None).__args__, lambda: int | 1, lambda: 1 | int, lambda: int | "text", lambda: list[int] | None,
    lambda: list[int] | "text", lambda: int | (str | None), lambda: int | list[int] | list[int], lambda: isinstance(1, union),
    lambda: isinstance(None, int | None), lambda: isinstance(1.5, union), lambda: issubclass(bool, union), lambda: isinstance(1, int | list[int]),
    lambda: isinstance([], int | list[int]), lambda: issubclass(int, str | list[int]), lambda: union.__origin__, lambda: union.__parameters__,
    lambda: union.__name__, lambda: union.__module__, lambda: union(), lambda: union.missing, lambda: union[int], lambda: setattr(union, "x", 1),
    lambda: union + 1, lambda: union < union, lambda: type(union), lambda: type(union)(), lambda: type(union)[int, str, int], lambda: type(union)[int],
    lambda: type(union)[()], lambda: union | float | None, lambda: union | [1], lambda: 5 | union, lambda: union | (1, 2), lambda: Point | int,
    lambda: union | Point, lambda: Special | int, lambda: int | Special, lambda: Special | None, lambda: isinstance(Point(), int | Point | None),
    lambda: {union: 1}[str | int], lambda: bool(union), lambda: callable(union), lambda: list[int | None], lambda: dict[str, int | str],
    lambda: int | ..., lambda: int | Point(), lambda: isinstance(1, (str, float | int)), lambda: isinstance("", (int | float, (bytes, str | None))),
):
    show(action)
kind = int
kind |= str
print(kind)


class Narrow(int | str if False else int):
    pass


try:
    class Wrong(int | str):
        pass
except TypeError as error:
    print(error)
