# list[int] and its like: attributes, equality, calls, what they refuse.
def show(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    pass


def function():
    pass


for cls in (list, dict, tuple, set, frozenset, type, enumerate, str, int, zip, map, property, object, bool, Exception, bytes, range):
    show(lambda: cls[int])
alias = list[int]
for action in (
    lambda: type(alias), lambda: type(alias).__module__, lambda: alias.__origin__, lambda: alias.__args__, lambda: alias.__parameters__,
    lambda: alias.__unpacked__, lambda: dict[str, int], lambda: tuple[int, ...], lambda: tuple[()], lambda: list[None], lambda: list[Point],
    lambda: list["text"], lambda: list[function], lambda: list[[int, Point]], lambda: list[1, 2], lambda: dict[str, list[int]],
    lambda: alias(), lambda: alias((1, 2)), lambda: dict[str, int](a=1), lambda: alias == list[int], lambda: alias == list[str],
    lambda: hash(alias) == hash(list[int]), lambda: alias is list[int], lambda: alias.append, lambda: alias.missing, lambda: alias.__name__,
    lambda: alias.__class__, lambda: alias.__bases__, lambda: alias.__mro_entries__(()), lambda: isinstance([], alias),
    lambda: issubclass(list, alias), lambda: isinstance(1, (int, alias)), lambda: isinstance([], (int, alias)), lambda: issubclass(alias, list),
    lambda: alias[int], lambda: setattr(alias, "x", 1), lambda: setattr(alias, "__origin__", 1), lambda: list(alias), lambda: [*tuple[int, str]],
    lambda: next(iter(tuple[int, str])) == tuple[int, str], lambda: alias + 1, lambda: -alias, lambda: bool(alias), lambda: alias < alias,
    lambda: len(alias), lambda: {alias: 1}[list[int]], lambda: str(alias), lambda: f"{alias!s:>12}|", lambda: f"{alias:>12}",
    lambda: type(alias)(dict, (int, str)), lambda: type(alias)(list, int), lambda: alias((1,)).pop(), lambda: callable(alias),
    lambda: isinstance(alias, type), lambda: list[alias][0], lambda: {list[int], list[int], list[str]} == {list[str], list[int]},
):
    show(action)


class Own:
    __class_getitem__ = classmethod(type(alias))


show(lambda: Own[int])
show(lambda: Own[int]().__orig_class__)


class Numbers(list[int]):
    pass


show(lambda: (Numbers.__bases__, Numbers.__orig_bases__, Numbers([1])))
show(lambda: Numbers[str])


class Answers:
    def __class_getitem__(cls, key):
        return cls.__name__, key


show(lambda: (Answers[1], Answers[int, str]))
show(lambda: Point[int])
