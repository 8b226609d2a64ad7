"""Deprecated aliases as classes: isinstance, issubclass, subclassing, instantiating, attributes, equality."""
import collections
import collections.abc
import contextlib
import re
import typing
from typing import *


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(isinstance([], List), isinstance({}, Dict), isinstance((), Tuple), isinstance(set(), Set), isinstance(int, Type), isinstance([], Iterable), isinstance([], Sequence), isinstance({}, Mapping), isinstance("", Hashable), isinstance(len, Callable), isinstance(5, Sized), isinstance(re.compile(""), Pattern))
print(issubclass(list, List), issubclass(dict, Mapping), issubclass(bool, Hashable), issubclass(collections.deque, Deque), issubclass(set, AbstractSet), issubclass(list, MutableSequence), issubclass(tuple, MutableSequence), issubclass(dict, MutableMapping), issubclass(str, Collection), issubclass(collections.Counter, Dict))
print(List.__origin__, Dict.__origin__, Deque.__origin__, AbstractSet.__origin__, ContextManager.__origin__, Type.__origin__, Callable.__origin__ is collections.abc.Callable, Pattern.__origin__, Text, List._name, List.__name__, List.__module__, List.__qualname__ if hasattr(List, "__qualname__") else "-")
print(DefaultDict(int), DefaultDict[str, int](list), Counter("aab"), Counter[str]("ab"), OrderedDict(a=1), ChainMap({"a": 1}), Deque([1], maxlen=2), OrderedDict[str, int]())
for wrong in (lambda: List(), lambda: List[int](), lambda: Dict(a=1), lambda: Dict[str, int](), lambda: Tuple(), lambda: Tuple[int](), lambda: Iterable(), lambda: Type(5), lambda: Type[int](), lambda: Callable(), lambda: Callable[[], int](), lambda: isinstance([], List[int]), lambda: issubclass(list, List[int]), lambda: isinstance(1, Optional[List[int]]), lambda: List[int, str], lambda: List[()], lambda: Dict[int], lambda: Generator[int, int, int, int], lambda: Hashable[int], lambda: Sized[int], lambda: List[int].missing, lambda: List.missing, lambda: Coroutine[int], lambda: Tuple[int, ...][str], lambda: Tuple[..., int], lambda: Tuple[...]):
    attempt(wrong)
print(Tuple[()], Tuple[()].__args__, Tuple[int], Tuple[int, ...].__args__, Tuple, tuple[()], Tuple[()] == Tuple, Generator[int], Generator[int, str], AsyncGenerator[int], ContextManager[int], ContextManager[int, None], Type["X"], List[None].__args__)


class Stack(List[int]):
    def push(self, item):
        self.append(item)


class Table(Dict[str, "Table"], Generic[AnyStr]):
    pass


class Walk(Iterator[int]):
    def __init__(self):
        self.at = 0

    def __next__(self):
        self.at += 1
        if self.at > 3:
            raise StopIteration
        return self.at


class Both(Sized, Iterable[str]):
    def __len__(self):
        return 2

    def __iter__(self):
        return iter("ab")


class Reads(Mapping[str, int]):
    def __getitem__(self, key):
        return len(key)

    def __iter__(self):
        return iter(["a", "bb"])

    def __len__(self):
        return 2


stack = Stack([1])
stack.push(2)
print(stack, Stack.__bases__, Stack.__orig_bases__, Stack.__mro__[1:], Table.__orig_bases__, Table.__parameters__, list(Walk()), Walk.__mro__[1:3], list(Both()), isinstance(Both(), Collection))
print(dict(Reads()), "a" in Reads(), "c" in Reads(), Reads().get("ccc", 0), list(Reads().items()), Reads() == {"a": 1, "bb": 2}, isinstance(Reads(), Mapping), Reads.__orig_bases__)
for source in ("class A(Sized): pass\nA()", "class A(Iterator[int]): pass\nA()", "class A(Callable): pass\nA()", "class A(Tuple[int, str]): pass\nprint(A((1, 'x')), A.__orig_bases__)", "class A(Type[int]): pass\nprint(A('X', (), {}).__name__)", "class A(Optional[int]): pass", "class A(Hashable, List[int]): pass\nprint(A.__bases__)", "class A(ContextManager[int]):\n    def __exit__(self, *a): pass\nwith A() as x: print(type(x).__name__)", "class A(Deque): pass\nprint(A([1]))"):
    attempt(lambda: exec(source))
print(List == List, List == list, List[int] == list[int], hash(List[int]) == hash(List[int]), Dict[str, int] == Dict[str, int], Tuple[int, str] == tuple[int, str], {List[int]: 1, List[str]: 2}[List[str]], List[int] | None, List | int)
print(List[int].append, List[int].__origin__.append is list.append, Dict[str, int].fromkeys("ab"), Deque[int].__doc__ == collections.deque.__doc__, Counter[int].most_common.__name__)
