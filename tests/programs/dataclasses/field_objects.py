# Field objects: attributes, repr, metadata, doc, comparison of MISSING, fields() of classes and instances, errors of field().
import types
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def tell(one):
    print({name: getattr(one, name) for name in ("name", "type", "init", "repr", "hash", "compare", "kw_only", "doc")}, one.default is MISSING, one.default_factory is MISSING, dict(one.metadata))


class Hidden(str):
    def __repr__(self):
        return f"Hidden({len(self)})"


@dataclass
class All:
    plain: int
    default: str = "x"
    full: list = field(default_factory=list, init=True, repr=False, hash=True, compare=True, metadata={"unit": "m"}, kw_only=True, doc="What it is.")
    secret: str = field(default=Hidden("pw"), repr=True)


for each in fields(All):
    tell(each)
print(repr(MISSING).startswith("<dataclasses._MISSING_TYPE object at 0x"), type(fields(All)), isinstance(fields(All)[0], Field), fields(All) == fields(All(1)), All.__dataclass_fields__["plain"] is fields(All)[0])
print(repr(fields(All)[1]).replace(repr(MISSING), "MISSING"))
print(repr(field(default=1)).replace(repr(MISSING), "MISSING"))
print(type(fields(All)[2].metadata).__name__, fields(All)[2].metadata["unit"], len(fields(All)[0].metadata))
attempt(lambda: fields(All)[2].metadata.__setitem__("a", 1))
source = {"a": 1}
one = field(metadata=source)
source["b"] = 2
print(dict(one.metadata), dict(field(metadata=types.MappingProxyType({"z": 0})).metadata))
attempt(lambda: field(metadata=5))
attempt(lambda: field(metadata=[("a", 1)]))
attempt(lambda: field(1))
attempt(lambda: field(default=1, default_factory=int))
attempt(lambda: field(nothing=1))
attempt(lambda: Field())
attempt(lambda: fields(5))
attempt(lambda: fields(int))
attempt(lambda: fields())
attempt(lambda: one.extra)
attempt(lambda: setattr(one, "extra", 1))
print(Field.__slots__, is_dataclass(All), is_dataclass(All(1)), is_dataclass(5), is_dataclass(list[int]), is_dataclass(None))
shared = field(default=3)


@dataclass
class First:
    a: int = shared


@dataclass
class Second:
    b: int = shared


print(First(), fields(First)[0].name, fields(First)[0] is shared, Second() if fields(Second) else None)


class Fake:
    __dataclass_fields__ = {}


class Getter:
    def __getattr__(self, name):
        return {}


print(is_dataclass(Fake), is_dataclass(Fake()), fields(Fake), is_dataclass(Getter()), is_dataclass(Getter))
for value in ([], {}, set(), bytearray(), (), frozenset(), 5, All(1), types.SimpleNamespace(), [].append):
    try:
        dataclass(type("C", (), {"__annotations__": {"x": int}, "x": value}))
        print(type(value).__name__, "fine")
    except ValueError as error:
        print(type(value).__name__, error)
