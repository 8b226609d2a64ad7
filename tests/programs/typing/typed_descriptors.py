"""Descriptors, metaclasses and __set_name__ driven by annotations: validated fields, settings, generics at class level."""
import typing
from typing import Annotated, Any, Callable, ClassVar, Final, Generic, Literal, Optional, Self, TypeVar, Union, dataclass_transform, get_args, get_origin, get_type_hints, overload

T = TypeVar("T")


class Field(Generic[T]):
    def __init__(self, default: T | None = None, *, check: Callable[[T], bool] | None = None) -> None:
        self.default, self.check = default, check

    def __set_name__(self, owner: type, name: str) -> None:
        self.name, self.owner = name, owner.__name__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__.get(self.name, self.default)

    def __set__(self, instance: object, value: T) -> None:
        wanted = get_args(getattr(self, "__orig_class__", Field[Any]))[0]
        if wanted is not Any and not isinstance(value, wanted):
            raise TypeError(f"{self.owner}.{self.name} wants {getattr(wanted, '__name__', wanted)}, not {type(value).__name__}")
        if self.check is not None and not self.check(value):
            raise ValueError(f"{self.owner}.{self.name} refuses {value!r}")
        instance.__dict__[self.name] = value


class Person:
    name = Field[str]("nobody")
    age = Field[int](0, check=lambda age: 0 <= age < 150)
    score = Field[int | float](0)
    free = Field()


person = Person()
person.age, person.score, person.free = 41, 1.5, object
print(person.name, person.age, person.score, person.free, vars(person) | {"free": 0}, Person.age.name, Person.age.__orig_class__, hasattr(Person.free, "__orig_class__"))
for name, value in (("name", 5), ("age", "x"), ("age", 150), ("score", "1"), ("age", True)):
    try:
        setattr(person, name, value)
        print(name, getattr(person, name))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


@dataclass_transform(kw_only_default=True)
class ModelMeta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        made = super().__new__(mcls, name, bases, namespace)
        made.fields = {}
        for base in reversed(made.__mro__[1:]):
            made.fields |= getattr(base, "fields", {})
        for field, hint in get_type_hints(made, include_extras=True).items():
            if get_origin(hint) is not ClassVar and hint is not ClassVar:
                made.fields[field] = hint
        return made

    def __getitem__(cls, kind):
        return f"{cls.__name__}<{getattr(kind, '__name__', kind)}>"


class Model(metaclass=ModelMeta):
    registry: ClassVar[list] = []

    def __init__(self, **values):
        for field, hint in self.fields.items():
            if field in values:
                value = values.pop(field)
            elif hasattr(type(self), field):
                value = getattr(type(self), field)
            elif get_origin(hint) is Union and type(None) in get_args(hint):
                value = None
            else:
                raise TypeError(f"{type(self).__name__} needs {field}: {hint}")
            setattr(self, field, value)
        if values:
            raise TypeError(f"{type(self).__name__} knows no {', '.join(values)}")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{field}={getattr(self, field)!r}' for field in self.fields)})"


class Base(Model):
    id: int
    tags: list[str] = []


class Article(Base):
    title: Annotated[str, "short"]
    body: Optional[str]
    state: Literal["draft", "done"] = "draft"
    limit: Final = 10
    kind: ClassVar[str] = "article"


print(Article(id=1, title="t"), Article(id=2, title="u", state="done", tags=["x"]), Article.fields, Model.fields, Article[int], Article.kind, ModelMeta.__dataclass_transform__["kw_only_default"])
for values in ({}, {"id": 1}, {"id": 1, "title": "t", "colour": 5}):
    try:
        print(Article(**values))
    except TypeError as error:
        print(error)


class Env:
    def __init_subclass__(cls, prefix: str = "", **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.prefix = prefix

    @classmethod
    def load(cls, values: dict[str, str]) -> Self:
        made = cls()
        for name, hint in get_type_hints(cls).items():
            text = values.get((cls.prefix + name).upper())
            if text is None:
                if not hasattr(cls, name):
                    raise LookupError(f"{(cls.prefix + name).upper()} is not set")
                continue
            setattr(made, name, cls.convert(text, hint))
        return made

    @staticmethod
    def convert(text: str, hint: Any) -> Any:
        origin, args = get_origin(hint), get_args(hint)
        if origin is Union:
            return None if text == "" else Env.convert(text, next(arg for arg in args if arg is not type(None)))
        if origin in (list, tuple, set):
            return origin(Env.convert(part.strip(), args[0]) for part in text.split(",") if part)
        if origin is dict:
            return {Env.convert(key, args[0]): Env.convert(value, args[1]) for key, _, value in (part.partition("=") for part in text.split(","))}
        if origin is Literal:
            if text not in map(str, args):
                raise ValueError(f"{text!r} is none of {args}")
            return next(arg for arg in args if str(arg) == text)
        if hint is bool:
            return text.lower() in ("1", "true", "yes")
        return hint(text)


class Settings(Env, prefix="app_"):
    port: int
    debug: bool = False
    hosts: list[str] = ["localhost"]
    weights: dict[str, float] = {}
    level: Literal["low", 3] = "low"
    timeout: float | None = 2.5
    ids: tuple[int, ...] = ()


loaded = Settings.load({"APP_PORT": "80", "APP_DEBUG": "yes", "APP_HOSTS": "a, b,", "APP_WEIGHTS": "x=1,y=2.5", "APP_LEVEL": "3", "APP_TIMEOUT": "", "APP_IDS": "1,2"})
print(vars(loaded), Settings.load({"APP_PORT": "1"}).hosts, get_type_hints(Env.load), Settings.prefix)
for values in ({}, {"APP_PORT": "x"}, {"APP_PORT": "1", "APP_LEVEL": "9"}):
    try:
        Settings.load(values)
    except (LookupError, ValueError) as error:
        print(type(error).__name__, error)
