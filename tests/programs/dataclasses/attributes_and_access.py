# Reading, setting and deleting attributes of instances and classes; properties over fields, __getattr__, __setattr__ that checks, vars(), dir(), slots and defaults on the class.
from dataclasses import dataclass, field, fields


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Plain:
    a: int
    b: int = 2
    c: list = field(default_factory=list)


plain = Plain(1)
print(vars(plain), Plain.b, hasattr(Plain, "a"), hasattr(Plain, "c"), [name for name in dir(plain) if not name.startswith("_")])
plain.b = 5
plain.new = "added"
print(plain, vars(plain), Plain.b, plain == Plain(1, 5), plain.new)
del plain.b
print(plain.b, plain, vars(plain))
attempt(lambda: delattr(plain, "b"))
del plain.a
attempt(lambda: plain.a)
attempt(lambda: repr(plain))
attempt(lambda: Plain.a)
attempt(lambda: Plain.c)
Plain.b = 77
print(Plain(1), plain.b, fields(Plain)[1].default)


@dataclass
class Guarded:
    age: int
    name: str = "n"

    def __setattr__(self, name, value):
        expected = type(self).__annotations__.get(name)
        if expected is None:
            raise AttributeError(f"no field {name}")
        if not isinstance(value, expected):
            raise TypeError(f"{name}: {value!r}")
        super().__setattr__(name, value)

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError(f"{type(self).__name__} has no {name}")


guarded = Guarded(5)
print(guarded, guarded.get_age(), guarded.get_name())
attempt(lambda: Guarded("5"))
attempt(lambda: setattr(guarded, "age", None))
attempt(lambda: setattr(guarded, "extra", 1))
attempt(lambda: guarded.other)
attempt(lambda: guarded.get_other())


@dataclass
class Computed:
    width: float
    height: float
    _area: float | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def area(self):
        if self._area is None:
            print("  computing")
            self._area = self.width * self.height
        return self._area

    @area.setter
    def area(self, value):
        self.width, self._area = value / self.height, None

    @area.deleter
    def area(self):
        self._area = None


computed = Computed(2, 3)
print(computed.area, computed.area, computed)
computed.area = 12
print(computed, computed.area)
del computed.area
print(computed.area, computed == Computed(4, 3))


@dataclass(slots=True)
class Slots:
    a: int = 1
    b: list = field(default_factory=list)


slots = Slots()
print(Slots.__slots__, type(Slots.a).__name__, slots, slots.a, Slots.a.__get__(slots), Slots.a.__name__)
attempt(lambda: setattr(slots, "x", 1))
Slots.a.__set__(slots, 9)
print(slots, Slots())
del slots.a
attempt(lambda: slots.a)
attempt(lambda: Slots.a.__get__(5))
attempt(lambda: Slots.__dict__["a"].__delete__(slots))


@dataclass
class Proxy:
    target: object

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __dir__(self):
        return ["target", *dir(self.target)][:3]


proxy = Proxy([3, 1, 2])
proxy.sort()
print(proxy, proxy.count(1), proxy.index(3), dir(proxy)[:1], proxy == Proxy([1, 2, 3]))
attempt(lambda: proxy.nothing)


class Field:
    def __set_name__(self, owner, name):
        self.name = f"_{name}"

    def __get__(self, instance, owner):
        return 10 if instance is None else getattr(instance, self.name) * 2

    def __set__(self, instance, value):
        print("  setting", self.name, value)
        setattr(instance, self.name, value)


@dataclass
class Doubled:
    x: int = Field()
    y: int = 1


print(Doubled(), Doubled(3), Doubled.x, vars(Doubled(4)), Doubled(5) == Doubled(5, 1))
for name in ("a", "zz"):
    print(getattr(Plain(4), name, "default"), hasattr(Plain(4), name), {f.name: getattr(Plain(4), f.name) for f in fields(Plain)})
