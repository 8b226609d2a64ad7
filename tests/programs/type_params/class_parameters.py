# Generic classes: bases, parameters, subscripts, instances made through a subscript.
from typing import Generic


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Box[T]:
    kind = "box"

    def __init__(self, value: T = None):
        self.value = value

    def get(self) -> T:
        return self.value

    @classmethod
    def empty(cls):
        return cls()


class Pair[K, V]:
    pass


print(Box.__type_params__, Box.__parameters__, Box.__mro__ == (Box, Generic, object), Box.__bases__, Pair.__orig_bases__)
print(Box[int], Box[str], Pair[int, Box[str]], Box[None], Box["text"], Box[list[int]], Pair[int, ...])
print(Box[int](5).get(), Box(6).value, type(Box[int](1)) is Box, isinstance(Box[int](1), Box))
print(Box[int].kind, Box[int].__origin__ is Box, Box[int].__args__, Box[int].__name__, Box[int].__parameters__)
print(Box[int](1).__orig_class__, hasattr(Box(1), "__orig_class__"), Box[int].empty().__dict__)
print(Box[int] == Box[int], Box[int] == Box[str], Box[int] != Pair, hash(Box[int]) == hash(Box[int]), Box[int] in {Box[int]: 1})
attempt(lambda: Box[int, str])
attempt(lambda: Pair[int])
attempt(lambda: Pair[int, str, bytes])
attempt(lambda: Box[()])
attempt(lambda: Box[int][str])
attempt(lambda: Box[int].missing)
attempt(lambda: isinstance(1, Box[int]))
attempt(lambda: issubclass(Box, Box[int]))
attempt(lambda: Box(1)[int])
attempt(lambda: Box[int](1, 2, 3))
attempt(lambda: Box[1])
attempt(lambda: Box[[]])
Box[int].kind = "set through the subscript"
print(Box.kind, Box[str].kind)
T = Box.__type_params__[0]
print(Box[T], Box[T][int], Pair[T, T].__parameters__, Pair[T, int][str], Pair[T, T][bytes], Pair[Box[T], list[T]][int])
print(Box.__annotations__, Box.get.__annotations__["return"] is T, Box.__name__, repr(Box))
attempt(lambda: Generic[T])
attempt(lambda: Generic[()])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: type("Wrong", (Generic[T], Generic[T]), {}))
