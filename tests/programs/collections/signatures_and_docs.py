# Docs, modules, reprs of classes and methods, signatures, subscripts, attributes and slots of everything in collections.
import collections
import collections.abc
import inspect
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

print(collections.__all__, sorted(set(collections.__all__) - set(dir(collections))), collections.__name__, collections.abc.__name__)
print(sorted(collections.abc.__all__))
for kind in (ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque):
    print(kind, kind.__name__, kind.__qualname__, kind.__module__, kind.__mro__[1:-1], kind.__hash__ is None, kind.__class__.__name__)
    print("  ", sorted(name for name in vars(kind) if not name.startswith("_") and name != "default_factory"))
    print("  ", kind[int] if hasattr(kind, "__class_getitem__") else "no subscripts", callable(kind), isinstance(kind, type))
for function in (namedtuple, ChainMap.new_child, Counter.most_common, Counter.elements, Counter.total, ChainMap.pop, UserString.split, UserDict.copy, ChainMap.get, OrderedDict.move_to_end if False else UserList.insert):
    print(function.__qualname__, inspect.signature(function))
print(defaultdict[str, int], deque[int], Counter[str], OrderedDict[int, str], ChainMap[str, int], type(deque[int]), deque[int]([1], 2), isinstance(deque([1]), deque), defaultdict[str, list](list), collections.abc.Mapping[str, int], collections.abc.Callable[..., int], collections.abc.Iterator[str].__args__)
Point = namedtuple("Point", "x y", defaults=[0])
print(Point.__doc__, Point.x.__doc__, Point.__new__.__doc__, Point._make.__doc__, Point._replace.__doc__, Point._asdict.__doc__, Point.__repr__.__doc__, inspect.signature(Point), Point.__match_args__, Point._field_defaults, Point.__slots__, Point.__module__, sorted(name for name in vars(Point) if name.startswith("_") and not name.startswith("__")), Point.__annotations__ if hasattr(Point, "__annotations__") else "-")
for value in (deque([1], 3), OrderedDict(a=1), defaultdict(int), Counter("a"), ChainMap({}), UserDict(a=1), UserList([1]), UserString("a"), Point(1)):
    print(type(value).__name__, [isinstance(value, kind) for kind in (collections.abc.Sequence, collections.abc.MutableSequence, collections.abc.Mapping, collections.abc.MutableMapping, collections.abc.Hashable, collections.abc.Reversible, collections.abc.Collection)], bool(value), len(value))
for name in ("Mapping", "Iterable", "namedTuple", "Deque", "abc", "__version__"):
    try:
        print(name, getattr(collections, name).__name__)
    except AttributeError as error:
        print(error)
try:
    from collections import Mapping

    print(Mapping)
except ImportError as error:
    print(str(error).split("(")[0])
    print(error.name)
module = types.ModuleType("fresh")
exec("from collections import *", vars(module))
print(sorted(name for name in vars(module) if not name.startswith("__")), [issubclass(kind, dict) for kind in (Counter, OrderedDict, defaultdict, UserDict, ChainMap)], [issubclass(kind, collections.abc.MutableMapping) for kind in (Counter, UserDict, ChainMap)], [issubclass(kind, collections.abc.MutableSequence) for kind in (deque, UserList, UserString)], issubclass(UserString, collections.abc.Sequence), issubclass(Point, tuple))
for wrong in (lambda: Counter.nothing, lambda: deque().nothing, lambda: Point(1).z, lambda: Point.z, lambda: UserDict().nothing, lambda: setattr(Counter(), "free", 1) or "set", lambda: setattr(deque(), "free", 1), lambda: setattr(Point(1), "free", 1), lambda: setattr(OrderedDict(), "free", 1) or "set", lambda: namedtuple("P", "a", "b"), lambda: namedtuple(), lambda: ChainMap.fromkeys(), lambda: Counter(1, 2), lambda: OrderedDict(1, 2)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
