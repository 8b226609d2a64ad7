# Descriptors and properties as defaults of fields: what the class answers, conversions, who is asked when, errors.
from dataclasses import dataclass, field, fields, replace, asdict


class Converted:
    def __init__(self, function, *default):
        self.function, self.default = function, default

    def __set_name__(self, owner, name):
        print("  set name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            if not self.default:
                raise AttributeError(self.name)
            return self.default[0]
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        setattr(instance, self.name, self.function(value))


@dataclass
class Item:
    count: int = Converted(int, 7)
    name: str = Converted(str.upper, "none")


print(Item(), Item("12", "abc"), fields(Item)[0].default, vars(Item("3")), Item.count)


@dataclass
class Required:
    count: int = Converted(int)


try:
    print(Required())
except TypeError as error:
    print(error)
print(Required("5"), Required(5.9) == Required(5), asdict(Required("8")), replace(Required(1), count="9"))


class Cell:
    """Answers itself when it is asked of the class."""

    def __get__(self, instance, owner):
        return self if instance is None else "from cell"

    def __repr__(self):
        return "<cell>"


@dataclass
class Holder:
    x: object = Cell()


print(fields(Holder)[0].default, Holder().x, Holder(3).x, Holder)


@dataclass
class Temperature:
    celsius: float
    _celsius: float = field(init=False, repr=False, default=0.0)

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if isinstance(value, property):
            value = -1.0
        if value < -273.15:
            raise ValueError("too cold")
        self._celsius = value


print(Temperature(20.5), Temperature(), isinstance(fields(Temperature)[0].default, property), Temperature(3).celsius)
try:
    Temperature(-300)
except ValueError as error:
    print(error)


@dataclass
class Named:
    x: object = field(default=Converted(int, 1))
    y: int = field(default_factory=lambda: 4)


print(type(Named.__dict__["x"]).__name__, Named("6").x, Named("6").y)
try:
    print(Named.y)
except AttributeError as error:
    print(error)


class Counter:
    made = 0

    @classmethod
    def make(cls):
        cls.made += 1
        return cls.made


@dataclass
class Numbered:
    number: int = field(default_factory=Counter.make)
    other: int = field(default_factory=lambda: Counter.make() * 100, kw_only=True)


print(Numbered(), Numbered(50), Numbered(other=0), Counter.made)
