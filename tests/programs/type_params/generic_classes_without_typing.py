# Generic classes, functions and aliases need no import: parameters, subscription, bases, errors.
def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Box[T]:
    item: T

    def get(self) -> T:
        return self.item


class Pair[A, B = int](Box[A]):
    pass


class Numbers[T](Box[T], list[T]):
    pass


class Fixed(Box[int]):
    pass


class Plain(Box):
    pass


class Many[*Ts]:
    pass


class Callback[**P, R]:
    pass


T = Box.__type_params__[0]
for action in (
    lambda: Box[int], lambda: Box.__parameters__, lambda: Box.__type_params__, lambda: Box.__bases__, lambda: Box.__orig_bases__,
    lambda: [cls.__name__ for cls in Box.__mro__], lambda: type(Box[int]), lambda: type(Box[int]()).__name__, lambda: Box[int]().__orig_class__,
    lambda: Box[int, str], lambda: Box[()], lambda: Box[int].__args__, lambda: Box[int].__origin__, lambda: Box[int].missing,
    lambda: Box[int].get is Box.get, lambda: isinstance(Box(), Box[int]), lambda: issubclass(Box, Box[int]), lambda: Box[int] == Box[int],
    lambda: Box[list[int]], lambda: Box[int] | None, lambda: None | Box[int], lambda: Box[int][str], lambda: Box.__annotations__,
    lambda: Box.get.__annotations__, lambda: Box[Box[int]], lambda: Box[T], lambda: Box[T][int], lambda: Box[T].__parameters__,
    lambda: Box[int].__name__, lambda: Box[int].__module__, lambda: Box[...], lambda: Box[None], lambda: {Box[int]: 1}[Box[int]],
    lambda: Pair[str], lambda: Pair[str, bytes], lambda: Pair[()], lambda: Pair[1, 2, 3], lambda: Pair.__orig_bases__, lambda: Pair.__parameters__,
    lambda: Numbers.__bases__, lambda: Numbers.__orig_bases__, lambda: Numbers[int]([1, 2]), lambda: Fixed[int], lambda: Fixed.__orig_bases__,
    lambda: Plain[int], lambda: Plain.__parameters__, lambda: Many[int, str], lambda: Many[()], lambda: Many.__orig_bases__,
    lambda: Callback[[int, str], bytes], lambda: Callback[..., int], lambda: Callback[int, str], lambda: Callback.__parameters__,
    lambda: setattr(Box[int], "shared", 3), lambda: Box.shared, lambda: Box.__base__.__name__, lambda: Box.__base__[int], lambda: Box.__base__[()],
    lambda: Box.__base__[T], lambda: type("Made", (Box.__base__,), {}),
):
    show(action)


def first[T: (int, str), *Ts, **P](items: list[T], *args: *Ts, **kwargs: P.kwargs) -> T:
    def inner[U](x: U, y: T) -> U:
        return U, T
    return inner


for parameter in first.__type_params__:
    print(parameter, type(parameter), parameter.__name__, parameter.__default__, parameter.has_default())
print(first.__annotations__, first([]).__annotations__, first([])(1, 2), first([]).__qualname__)
T, Ts, P = first.__type_params__
for action in (
    lambda: T.__bound__, lambda: T.__constraints__, lambda: T.__covariant__, lambda: T.__infer_variance__, lambda: T | int, lambda: int | T,
    lambda: T | "later", lambda: list[T][str], lambda: dict[T, list[T]][int], lambda: tuple[*Ts][int, str], lambda: tuple[int, *Ts][()],
    lambda: (T | None)[int], lambda: P.args, lambda: P.kwargs.__origin__, lambda: T(), lambda: T[int], lambda: setattr(T, "__name__", "x"),
    lambda: setattr(T, "extra", 1), lambda: T.extra, lambda: T.__dict__, lambda: isinstance(1, T), lambda: type("Sub", (T,), {}),
):
    show(action)
type Tree[N] = N | list[Tree[N]]
type Missing = undefined
for action in (
    lambda: Tree, lambda: Tree.__value__, lambda: Tree[int], lambda: Tree[int].__origin__, lambda: Tree.__type_params__, lambda: Tree.__name__,
    lambda: Missing.__value__, lambda: Missing[int], lambda: Tree | None, lambda: isinstance(1, Tree), lambda: Tree.evaluate_value(1),
    lambda: Tree.evaluate_value(4), lambda: type(Tree), lambda: Tree.missing,
):
    show(action)
undefined = "now it is"
print(Missing.__value__)


class Outer:
    kind = int

    def method[T: kind](self, x: T, y: kind) -> T:
        return T

    type Alias = list[kind]

    class Inner[T](list[T]):
        pass


print(Outer.method.__qualname__, Outer.method.__type_params__[0].__bound__, Outer.method.__annotations__["y"], Outer.Alias.__value__)
print(Outer.Inner.__qualname__, Outer.Inner.__orig_bases__, Outer().method(1, 2))


def decorate(function):
    print("decorated", function.__name__, function.__type_params__)
    return function


@decorate
def with_defaults[T](x, y=[T for T in "ab"], *, z=5, w):
    return x, y, z, w, T


print(with_defaults(1, w=2))


@decorate
class Decorated[T]:
    print("body sees", T)

    def method(self):
        return T, __class__


print(Decorated().method())


class Bad[T](1 / 0):
    pass
