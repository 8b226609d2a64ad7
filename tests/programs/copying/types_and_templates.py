# Copies of generic aliases, unions, type parameters, templates and descriptors.
import copy
import types
import typing
from string.templatelib import Interpolation, Template


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Box[T]:
    def method(self):
        pass

    __slots__ = ("s",)


type Alias[T] = list[T]
T = typing.TypeVar("T")
P = typing.ParamSpec("P")
Ts = typing.TypeVarTuple("Ts")
(starred,) = tuple[int, str]
for x in (list[int], dict[str, list[int]], Box[int], int | str, Alias[int], T, P, Ts, Alias, typing.List[int], typing.NoDefault):
    for copier in (copy.copy, copy.deepcopy):
        y = copier(x)
        print(y, y == x, type(y) is type(x))
for x in (T, P, Ts, Alias, typing.NoDefault):
    print(x.__reduce__(), x.__reduce_ex__(2), copy.copy(x) is x)
print(list[int].__reduce__(), dict[str, int].__reduce_ex__(4))
attempt(lambda: copy.copy(starred) == starred)
attempt(copy.copy, P.args)

name = "x"
template = t"hello {name!r:>5} and {1 + 1}"
y = copy.copy(template)
print(y.strings, y.values, y is template)
y = copy.deepcopy(template)
print(y.strings, y.values, [(each.expression, each.conversion, each.format_spec) for each in y.interpolations])
made_by, made_of = template.__reduce__()
print(made_of[0], [repr(each) for each in made_of[1]], made_by(*made_of).strings)
x = Interpolation([1], "e", "r", "f")
y = copy.deepcopy(x)
print(y, y.value is x.value, x.__reduce__())
attempt(copy.copy, iter(template))

box = Box()
print(copy.copy(box.method) == box.method, copy.deepcopy(box.method).__self__ is box)
print(copy.copy(str.join) is str.join, copy.copy(Box.s) is Box.s, copy.copy(object.__init__) is object.__init__)
print(copy.copy("x".__len__)(), copy.deepcopy([1].append).__name__)
attempt(copy.copy, types.SimpleNamespace(a=1))
attempt(copy.deepcopy, types.SimpleNamespace(a=[1]))
attempt(copy.copy, super(Box, box))
attempt(copy.deepcopy, Box.__dict__["method"] is Box.method)
attempt(copy.copy, types.MappingProxyType({}))
attempt(copy.copy, dict.__dict__["fromkeys"])
attempt(copy.copy, types.FunctionType.__dict__["__name__"])
