"""Generic classes: __orig_bases__, __orig_class__, __parameters__, inheritance, attributes through aliases, errors."""
import copy
import pickle
import types
from typing import Any, Dict, Generic, Iterable, List, Mapping, Protocol, Tuple, TypeVar, Union, get_args, get_origin

T, K, V = TypeVar("T"), TypeVar("K"), TypeVar("V")


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Base(Generic[T]):
    shared = "shared"

    def __init__(self, value=None):
        self.value = value
        self.early = getattr(self, "__orig_class__", "not yet")

    @classmethod
    def make(cls, value):
        return cls(value)

    @staticmethod
    def helper():
        return "helped"


class Pair(Base[K], Generic[K, V]):
    pass


class Fixed(Pair[int, str]):
    pass


class Swapped(Pair[V, K]):
    pass


class Table(Dict[str, List[T]]):
    pass


class Many(Base[T], List[T], Mapping[K, V]):
    __getitem__ = __len__ = __iter__ = None


class Slotted(Generic[T]):
    __slots__ = ("item",)


for cls in (Base, Pair, Fixed, Swapped, Table, Many):
    print(cls.__name__, cls.__bases__, cls.__orig_bases__, cls.__parameters__, types.get_original_bases(cls) == cls.__orig_bases__)
made = Base[int](5)
print(made.__orig_class__, made.value, made.early, hasattr(Base(), "__orig_class__"), Base[int].make(1).value, hasattr(Base[int].make(1), "__orig_class__"), Base[int].shared, Base[int].helper())
Base[int].shared = "changed"
print(Base.shared, Base[str].shared, hasattr(Slotted[int](), "__orig_class__"), Fixed.__mro__, isinstance(Pair[int, str](), Base))
print(Swapped[int, str], Pair[V, K][int, str], Pair[T, T][int], Pair[List[T], Dict[K, T]].__parameters__, Pair[List[T], Dict[K, T]][int, str], Base[Base[T]][int], Table[int], Table[int](), Base[Any], Base["Later"], Base[None], Base[()] if False else Base[Tuple[()]])
print(Base[int] == Base[int], hash(Base[int]) == hash(Base[int]), Base[int] == Base[bool], Base[int] != Base[str], get_origin(Base[int]), get_args(Pair[int, List[str]]), Base[int].__origin__, Base[int].__name__, Base[int].__qualname__, Base[int].__module__, Base[int].__doc__)
print(pickle.loads(pickle.dumps(Base[int])) == Base[int], copy.copy(Base[int]) == Base[int], copy.deepcopy([Pair[int, T]])[0] == Pair[int, T], pickle.loads(pickle.dumps(Base[int](5))).value, Base[int].__mro_entries__(()))
for wrong in (
    lambda: Base[int, str],
    lambda: Pair[int],
    lambda: Base[()],
    lambda: Fixed[int],
    lambda: Base[int][str],
    lambda: Generic[int],
    lambda: Generic[T, T],
    lambda: Generic[()],
    lambda: isinstance(made, Base[int]),
    lambda: issubclass(Pair, Base[int]),
    lambda: types.new_class("X", (Base[T], Generic[K])),
    lambda: types.new_class("X", (Generic[T], Generic[K])),
    lambda: types.new_class("X", (Generic,)),
    lambda: types.new_class("X", (Protocol[T], Generic[T])).__qualname__,
    lambda: Base[1],
    lambda: Base[int].missing,
    lambda: Base[Generic],
    lambda: Base[List],
    lambda: int[str],
    lambda: Pair[int, ...],
):
    attempt(wrong)


class Own(Generic[T]):
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"

    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Sub(Own, tag="t"):
    pass


print(Own[int], Sub[str], Sub.tag, Own.__parameters__, Base.__class_getitem__(int), Generic.__class_getitem__.__name__, isinstance(Base[int], type), callable(Base[int]), repr(Base[T]), str(Pair[T, int]))
