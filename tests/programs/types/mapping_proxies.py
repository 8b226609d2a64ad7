# MappingProxyType: a view that follows its mapping and cannot be changed.
from collections import ChainMap, OrderedDict, UserDict
from types import MappingProxyType


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


source = {"a": 1, "b": 2}
view = MappingProxyType(source)
print(view, len(view), view["a"], "b" in view, list(view), list(reversed(view)), view.get("z"), view.get("z", 0), dict(view))
source["c"] = 3
print(view.keys(), view.values(), view.items(), view.copy(), type(view.copy()).__name__)
attempt(lambda: view.__setitem__)
attempt(exec, "view['a'] = 5", {"view": view})
attempt(exec, "del view['a']", {"view": view})
attempt(exec, "view.x = 5", {"view": view})
attempt(lambda: view["z"])
attempt(lambda: view.pop("a"))
attempt(MappingProxyType)
attempt(MappingProxyType, [1])
attempt(MappingProxyType, 5)
attempt(hash, view)
print(view == source, view == {"a": 1}, view == MappingProxyType(source), view != {}, {"a": 1, "b": 2, "c": 3} == view)
print(view | {"d": 4}, {"d": 4} | view, view | view, type(view | {}).__name__)
attempt(exec, "view |= {}", {"view": view})
for mapping in (OrderedDict(x=1), UserDict(x=1), ChainMap({"x": 1}), MappingProxyType({"x": 1})):
    print(MappingProxyType(mapping), len(MappingProxyType(mapping)), MappingProxyType(mapping) == {"x": 1})
print(MappingProxyType[str, int], bool(MappingProxyType({})), str(view), [*view], {**view})


class Default(dict):
    def __missing__(self, key):
        return f"no {key}"


default = MappingProxyType(Default())
print(default["q"], default.get("q"), type(int.__dict__) is MappingProxyType, type(vars(Default)).__name__)
attempt(lambda: vars(Default)["nothing"])
attempt(exec, "vars(Default)['x'] = 1", {"Default": Default})
try:
    class Sub(MappingProxyType):
        pass
except TypeError as error:
    print(error)
