# GenericAlias and UnionType made by hand: attributes, equality, instance checks, calls.
import types
from collections import deque

alias = types.GenericAlias(list, (int,))
print(alias, alias == list[int], alias.__origin__, alias.__args__, alias.__parameters__, hash(alias) == hash(list[int]), alias("ab"), types.GenericAlias(dict, int))
print(alias.append, alias.__mro_entries__(()), list[int] | None, dict[str, list[int]], tuple[()], tuple[int, ...], type[int], deque[str])
for wrong in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int][str], lambda: types.GenericAlias(list), lambda: int[str]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
union = int | str | None
print(union, union.__args__, isinstance(None, union), isinstance(1.5, union), issubclass(bool, union), union == None | str | int, hash(union) == hash(str | int | None))
print(int | int, int | str | int, (int | str) | (str | float), int | list[int], type(int | str), (int | str) == (str | int))
for wrong in (lambda: int | 5, lambda: 5 | int, lambda: isinstance(1, int | list[int]), lambda: types.UnionType(), lambda: (int | str)()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Meta(type):
    def __or__(cls, other):
        return f"{cls.__name__} or {other}"


class Odd(metaclass=Meta):
    pass


print(Odd | int, int | Odd)


print(list[int].__class__, list[int].copy is list.copy)
class Child(list[int]):
    pass
print(Child.__bases__, Child.__orig_bases__, Child([1]), [*tuple[int, str].__args__], list["forward"])
