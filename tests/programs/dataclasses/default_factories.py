# default_factory: when and how often it is called, order with other fields, errors, with init=False, inheritance, callables of every sort, kw_only, class attributes.
import functools
import itertools
from collections import Counter, defaultdict, deque
from dataclasses import MISSING, dataclass, field, fields, replace


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


calls = []


def made(name, value=None):
    def factory():
        calls.append(name)
        return value if value is not None else name

    return factory


@dataclass
class Ordered:
    a: str = field(default_factory=made("a"))
    b: str = field(default_factory=made("b"), init=False)
    c: str = field(default_factory=made("c"), kw_only=True)
    d: str = field(default_factory=made("d"))


print(Ordered(), calls)
calls.clear()
print(Ordered("A", c="C"), calls)
calls.clear()
print(Ordered("A", "D", c="C"), calls, replace(Ordered("A", "D", c="C"), a="Z"), calls)


class Callable:
    count = 0

    def __call__(self):
        self.count += 1
        return self.count

    def method(self):
        return "method"

    @classmethod
    def of_class(cls):
        return cls.__name__

    @staticmethod
    def of_none():
        return "static"


instance = Callable()


@dataclass
class Every:
    a: list = field(default_factory=list)
    b: dict = field(default_factory=lambda: {"k": []})
    c: int = field(default_factory=instance)
    d: str = field(default_factory=instance.method)
    e: str = field(default_factory=Callable.of_class)
    f: str = field(default_factory=Callable.of_none)
    g: list = field(default_factory=functools.partial(list, "xy"))
    h: int = field(default_factory=itertools.count(10).__next__)
    i: deque = field(default_factory=functools.partial(deque, maxlen=2))
    j: defaultdict = field(default_factory=lambda: defaultdict(list))
    k: Counter = field(default_factory=Counter)
    l: tuple = field(default_factory=tuple)
    m: str = field(default_factory="text".upper)
    n: type = field(default_factory=lambda: int)


one, two = Every(), Every()
print(one, two, sep="\n")
print(one.a is two.a, one.b["k"] is two.b["k"], one.l is two.l, hasattr(Every, "a"), fields(Every)[0].default is MISSING, fields(Every)[0].default_factory is list)
one.a.append(1)
one.j["x"].append(2)
print(Every().a, dict(Every().j), two.a)
for factory in (5, "text", None, lambda x: x, int("5").bit_length, [].append):
    attempt(lambda: dataclass(type("C", (), {"__annotations__": {"x": object}, "x": field(default_factory=factory)}))().x)


def failing():
    raise RuntimeError("factory failed")


@dataclass
class Failing:
    a: int = 1
    b: int = field(default_factory=failing)


attempt(lambda: Failing())
attempt(lambda: Failing(1, 2))


@dataclass
class Base:
    items: list = field(default_factory=list)
    name: str = "base"


@dataclass
class Child(Base):
    items: list = field(default_factory=lambda: ["child"])


@dataclass
class Plain(Base):
    items: tuple = ()


@dataclass
class Late(Base):
    def __post_init__(self):
        self.items = self.items or ["late"]


print(Child(), Plain(), Late(), Late([1]), Child([2], "n"), [f.default_factory is MISSING for f in fields(Plain)])


@dataclass(frozen=True, slots=True)
class Frozen:
    ids: list = field(default_factory=itertools.count(1).__next__)
    parts: tuple = field(default_factory=lambda: tuple("ab"))


print(Frozen(), Frozen(), Frozen(7), Frozen().parts, hash(Frozen(1)) == hash((1, ("a", "b"))))


@dataclass
class Tree:
    children: "list[Tree]" = field(default_factory=list)
    meta: dict = field(default_factory=dict, repr=False, compare=False)

    def add(self):
        self.children.append(Tree())
        return self


print(Tree().add().add(), Tree().add() == Tree().add(), Tree(meta={1: 2}) == Tree())
attempt(lambda: field(default_factory=list, default=[]))
attempt(lambda: dataclass(type("C", (), {"__annotations__": {"x": list, "y": int}, "x": field(default_factory=list)})))
print(Every.__init__.__defaults__ is not None, Every.__match_args__[:3], type(Every.__dict__.get("a", "none")).__name__)
