# Changing nested frozen models: lenses by path, with copy.replace beside namedtuples and SimpleNamespace, histories, diffs of two models.
import copy
import datetime
import types
from collections import namedtuple
from dataclasses import dataclass, field, fields, is_dataclass, replace


@dataclass(frozen=True)
class Style:
    colour: str = "black"
    width: int = 1


@dataclass(frozen=True)
class Shape:
    name: str
    style: Style = Style()
    points: tuple = ()


@dataclass(frozen=True)
class Drawing:
    shapes: tuple[Shape, ...] = ()
    title: str = "untitled"
    version: int = field(default=0, compare=False)


def put(model, path, value):
    head, *rest = path
    if isinstance(head, int):
        return model[:head] + (put(model[head], rest, value) if rest else value,) + model[head + 1:]
    return replace(model, **{head: put(getattr(model, head), rest, value) if rest else value})


def differences(one, two, path=""):
    if is_dataclass(one) and type(one) is type(two):
        for each in fields(one):
            yield from differences(getattr(one, each.name), getattr(two, each.name), f"{path}.{each.name}")
    elif isinstance(one, tuple) and isinstance(two, tuple) and len(one) == len(two):
        for index, pair in enumerate(zip(one, two)):
            yield from differences(*pair, f"{path}[{index}]")
    elif one != two:
        yield f"{path}: {one!r} -> {two!r}"


drawing = Drawing((Shape("a", points=((0, 0), (1, 1))), Shape("b", Style("red"))))
history = [drawing]
for path, value in ((("title",), "house"), (("shapes", 0, "style", "width"), 5), (("shapes", 1, "style"), Style("blue", 2)), (("shapes", 0, "points", 1), (2, 2)), (("shapes", 1, "name"), "c")):
    history.append(replace(put(history[-1], path, value), version=len(history)))
    print(list(differences(history[-2], history[-1])))
final = history[-1]
print(final, final.version, drawing.shapes[1] is history[2].shapes[1], final.shapes[0].style == Style(width=5), len(set(history)), history.index(drawing), replace(final, version=99) == final)
for wrong in ((("nothing",), 1), (("shapes", 9, "name"), 1), (("shapes", 0, "style", "colours"), 1), (("title", "x"), 1)):
    try:
        print(put(drawing, *wrong))
    except (TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
Pair = namedtuple("Pair", "a b")
print(copy.replace(Pair(1, 2), b=3), copy.replace(types.SimpleNamespace(x=1), y=2), copy.replace(datetime.date(2024, 2, 29), day=1), copy.replace(Style(), width=9), copy.replace(datetime.time(1, 2), hour=5))
for value in (5, "x", [1], {}, Style, object()):
    try:
        print(copy.replace(value, x=1))
    except TypeError as error:
        print(error)


class Mine:
    def __init__(self, **values):
        self.values = values

    def __replace__(self, /, **changes):
        return Mine(**self.values | changes)


print(copy.replace(Mine(a=1), b=2).values, copy.replace(Mine()).values)


@dataclass
class Counter:
    made = 0
    n: int = 0
    listeners: list = field(default_factory=list, repr=False)

    def __post_init__(self):
        Counter.made += 1
        if self.n < 0:
            raise ValueError("negative")

    def bump(self, by=1):
        return replace(self, n=self.n + by)


counter = Counter().bump().bump(5)
print(counter, Counter.made, counter.listeners is counter.bump().listeners)
try:
    counter.bump(-10)
except ValueError as error:
    print(error, counter, Counter.made)
