"""Annotations at work: a small validator, a container of services, records with forward references, command tables."""
import inspect
import typing
from annotationlib import ForwardRef, Format, get_annotations, type_repr


class Model:
    fields: typing.ClassVar[dict]

    def __init_subclass__(cls):
        cls.fields = {}
        for base in reversed(cls.__mro__[:-1]):
            for name, kind in get_annotations(base, format=Format.FORWARDREF).items():
                if typing.get_origin(kind) is not typing.ClassVar:
                    cls.fields[name] = kind

    def __init__(self, **values):
        for name, kind in self.fields.items():
            if isinstance(kind, ForwardRef):
                kind = self.fields[name] = kind.evaluate()
            if name not in values and not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__}: missing {name!r} ({type_repr(kind)})")
            value = values.pop(name, getattr(type(self), name, None))
            if isinstance(kind, type) and not isinstance(value, kind):
                raise TypeError(f"{type(self).__name__}.{name}: expected {type_repr(kind)}, got {type_repr(type(value))}")
            setattr(self, name, value)
        if values:
            raise TypeError(f"{type(self).__name__}: unexpected {', '.join(map(repr, values))}")


class Person(Model):
    kind: typing.ClassVar[str] = "person"
    name: str
    age: int = 0
    home: Address = None


class Address(Model):
    street: str
    lines: list[str] = []


class Worker(Person):
    boss: Person
    home: Address


print(Person.fields["name"], type(Person.fields["home"]).__name__, list(Worker.fields), type_repr(Address.fields["lines"]))
ada = Person(name="Ada", home=Address(street="High"))
print(vars(ada).keys(), ada.age, Person.fields["home"], Worker(name="Bob", boss=ada, home=ada.home).boss.name)
for kind, values in ((Person, {}), (Person, {"name": 5}), (Person, {"name": "x", "home": "y"}), (Worker, {"name": "z"}), (Address, {"street": "s", "zip": 1, "no": 2})):
    try:
        kind(**values)
    except TypeError as error:
        print(error)


class Services:
    def __init__(self):
        self.made = {}

    def get(self, kind):
        if kind not in self.made:
            wanted = get_annotations(kind.__init__) if "__init__" in vars(kind) else {}
            self.made[kind] = kind(**{name: self.get(part) for name, part in wanted.items() if name != "return"})
        return self.made[kind]


class Log:
    lines = 3

class Database:
    def __init__(self, log: Log) -> None:
        self.log = log

class Shop:
    def __init__(self, database: Database, log: Log): self.database, self.log = database, log


services = Services()
shop = services.get(Shop)
print(shop.database.log is shop.log, [kind.__name__ for kind in services.made])


def resize(width: int, height: int = 5, *, factor: float = 1.0, name: str | None = None) -> tuple[int, int]: ...


for name, parameter in inspect.signature(resize).parameters.items():
    print(f"--{name}", type_repr(parameter.annotation), "required" if parameter.default is parameter.empty else f"default {parameter.default!r}")
converted = {name: kind("7") for name, kind in get_annotations(resize).items() if isinstance(kind, type) and name != "return" and kind in (int, float)}
print(converted, get_annotations(resize)["return"], typing.get_type_hints(resize)["name"], typing.get_args(get_annotations(resize)["name"]))
