# singledispatch and singledispatchmethod: by class, abstract classes, unions, annotations, the registry.
from collections.abc import Mapping, Sequence
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value, indent=0):
    return " " * indent + f"any {value!r}"


@show.register
def _(value: int, indent=0):
    return " " * indent + f"int {value}"


@show.register(list)
@show.register(tuple)
def _(value, indent=0):
    return [show(item, indent + 1) for item in value]


@show.register
def _(value: Mapping, indent=0):
    return {key: show(item) for key, item in value.items()}


@show.register
def _(value: float | complex, indent=0):
    return "number"


show.register(str, lambda value, indent=0: value.upper())
print(show(1), show("a"), show([1, "b", None]), show((2,)), show({"k": 1.5}), show(2j), show(True), show(b"x"))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(dict) is show.registry[Mapping], len(show.registry))


class Bag(Sequence):
    def __len__(self):
        return 0

    def __getitem__(self, index):
        raise IndexError


print(show(Bag())[:4])
show.register(Sequence, lambda value, indent=0: "sequence")
print(show(Bag()), show("still"), show([1]))
for wrong in (lambda: show(), lambda: show.register("x"), lambda: show.register(lambda value: 0)):
    try:
        wrong()
    except TypeError as error:
        print(str(error)[:60])


class Writer:
    @singledispatchmethod
    def write(self, value):
        raise NotImplementedError("cannot write " + type(value).__name__)

    @write.register
    def _(self, value: int):
        return "int", value

    @write.register
    def _(self, value: str):
        return "str", value

    @singledispatchmethod
    @classmethod
    def make(cls, value):
        return cls.__name__, "any"

    @make.register
    @classmethod
    def _(cls, value: int):
        return cls.__name__, "int"


writer = Writer()
print(writer.write(3), writer.write("s"), Writer.make(1), Writer.make("x"), writer.make(2))
try:
    writer.write(1.5)
except NotImplementedError as error:
    print(error)
