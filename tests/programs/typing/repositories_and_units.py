"""Generic repositories, specifications and a unit of work: bounds, Self types, protocols, overloads, TypedDict rows."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, ClassVar, Generic, Literal, NamedTuple, NewType, Protocol, Self, TypedDict, TypeVar, Unpack, get_args, get_type_hints, overload

Key = NewType("Key", int)


class Entity(Protocol):
    id: Key | None


E = TypeVar("E", bound=Entity)


class Row(TypedDict, total=False):
    name: str
    size: int


@dataclass(frozen=True)
class Part:
    name: str
    size: int = 1
    id: Key | None = None

    def with_options(self, **options: Unpack[Row]) -> Self:
        return replace(self, **options)


class Page[T](NamedTuple):
    items: list[T]
    total: int
    next: int | None = None


class Spec[T]:
    def __init__(self, test: Callable[[T], bool], text: str) -> None:
        self.test, self.text = test, text

    def __call__(self, item: T) -> bool:
        return self.test(item)

    def __and__(self, other: Spec[T]) -> Spec[T]:
        return Spec(lambda item: self(item) and other(item), f"({self.text} and {other.text})")

    def __or__(self, other: Spec[T]) -> Spec[T]:
        return Spec(lambda item: self(item) or other(item), f"({self.text} or {other.text})")

    def __invert__(self) -> Spec[T]:
        return Spec(lambda item: not self(item), f"not {self.text}")


class Repository(Generic[E]):
    kinds: ClassVar[dict[str, type[Repository[Any]]]] = {}
    entity: ClassVar[type]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for base in cls.__orig_bases__:
            if get_args(base) and isinstance(get_args(base)[0], type):
                cls.entity = get_args(base)[0]
                Repository.kinds[cls.entity.__name__] = cls

    def __init__(self) -> None:
        self.items: dict[Key, E] = {}

    def add(self, item: E) -> E:
        item = replace(item, id=Key(len(self.items) + 1))
        self.items[item.id] = item
        return item

    @overload
    def find(self, key: Key) -> E: ...
    @overload
    def find[D](self, key: Key, default: D) -> E | D: ...
    def find(self, key, *default):
        if key in self.items or not default:
            return self.items[key]
        return default[0]

    def query(self, spec: Spec[E] | None = None, *, page: int = 0, size: int = 2) -> Page[E]:
        found = [item for item in self.items.values() if spec is None or spec(item)]
        start = page * size
        return Page(found[start : start + size], len(found), page + 1 if start + size < len(found) else None)

    def __iter__(self) -> Iterator[E]:
        return iter(self.items.values())


class Parts(Repository[Part]):
    def by_name(self, name: str) -> list[Part]:
        return [part for part in self if part.name == name]


class Work:
    def __init__(self, **repositories: Repository[Any]) -> None:
        self.repositories, self.log = repositories, []

    def __enter__(self) -> Self:
        self.saved = {name: dict(each.items) for name, each in self.repositories.items()}
        return self

    def __exit__(self, kind: type[BaseException] | None, *details: object) -> Literal[False] | bool:
        if kind is not None:
            for name, items in self.saved.items():
                self.repositories[name].items = items
        self.log.append("rolled back" if kind else "committed")
        return kind is not None and issubclass(kind, LookupError)


parts = Parts()
for name, size in (("bolt", 3), ("nut", 1), ("bolt", 8), ("gear", 5)):
    parts.add(Part(name, size))
big, bolt = Spec[Part](lambda part: part.size > 2, "big"), Spec[Part](lambda part: part.name == "bolt", "bolt")
print(parts.query(big), parts.query(big, page=1).next, parts.query(big & ~bolt).items, (big & ~bolt | bolt).text, big.__orig_class__)
print(parts.find(Key(2)), parts.find(Key(9), "none"), [asdict(part)["size"] for part in parts.by_name("bolt")], parts.entity, Repository.kinds, Parts.__orig_bases__, Repository[Part].__args__)
try:
    parts.find(Key(9))
except KeyError as error:
    print("KeyError", error)
work = Work(parts=parts)
with work:
    parts.add(Part("temp"))
    raise LookupError("undo")
with work as same:
    parts.add(Part("kept").with_options(size=9))
print(work.log, [part.name for part in parts], same is work, parts.query().total, parts.find(Key(5)))
try:
    Part("x").with_options(colour=1)
except TypeError as error:
    print(error)
print(get_type_hints(Part), get_type_hints(Part.with_options), get_type_hints(Row), get_type_hints(Work.__enter__), get_type_hints(Repository.add), sep="\n")
print(Page[int]([1], 1), Page[Part].__origin__ is Page, Page.__annotations__, Parts.__mro__[1:3], E.__bound__, get_type_hints(Repository.__init__))
