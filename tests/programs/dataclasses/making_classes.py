# make_dataclass(): each form of a field, bases, namespace, module, decorator, options, annotations, errors.
import pickle
import typing
from dataclasses import KW_ONLY, InitVar, asdict, dataclass, field, fields, is_dataclass, make_dataclass


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


Plain = make_dataclass("Plain", "a b c".split())
Typed = make_dataclass("Typed", [("x", int), ("y", "float", 2.5), ("z", list, field(default_factory=list))])
print(Plain(1, 2, 3), Typed(1), Typed(1) == Typed(1, 2.5, []), [(f.name, f.type) for f in fields(Plain)], Typed.__annotations__)
print(Plain.__module__ == __name__, Typed.__qualname__, Plain.__doc__, Typed.__doc__, Typed.__mro__[1:], typing.get_type_hints(Typed))


class Base:
    def hello(self):
        return f"hello from {type(self).__name__} {self.x}"


Derived = make_dataclass("Derived", [("x", int)], bases=(Base,), namespace={"double": lambda self: self.x * 2, "__str__": lambda self: "text"}, frozen=True, order=True)
print(Derived(3).hello(), Derived(3).double(), str(Derived(1)), repr(Derived(1)), Derived(1) < Derived(2), hash(Derived(1)) == hash((1,)))
Child = make_dataclass("Child", [("w", int, 0)], bases=(Typed,))
print(Child(1, w=5), [f.name for f in fields(Child)], Child.__match_args__)
for options in ({"repr": False}, {"eq": False}, {"slots": True}, {"kw_only": True}, {"match_args": False}, {"unsafe_hash": True}, {"init": False}, {"slots": True, "weakref_slot": True}):
    cls = make_dataclass("C", [("x", int, 1)], **options)
    print(options, "__repr__" in vars(cls), "__eq__" in vars(cls), vars(cls).get("__slots__"), vars(cls).get("__match_args__"), cls().x if "init" not in options else cls.x)
Special = make_dataclass("Special", [("a", int), ("_", KW_ONLY), ("b", typing.ClassVar[int], 5), ("c", InitVar[int], 3), ("d", int, 4)])
print(Special(1), Special(1, c=2, d=0), [f.name for f in fields(Special)], Special.b, Special.c)
named = make_dataclass("Named", ["x"], module="some.module")
print(named.__module__, named(1))


def loud(cls, **options):
    print("  decorating", cls.__name__, sorted(options.items())[:3])
    return dataclass(cls, **options)


Loud = make_dataclass("Loud", [("x", int)], decorator=loud, frozen=True)
print(Loud(2), is_dataclass(Loud))
attempt(lambda: make_dataclass("C", ["a", "a"]))
attempt(lambda: make_dataclass("C", ["for"]))
attempt(lambda: make_dataclass("C", ["1a"]))
attempt(lambda: make_dataclass("C", [("a", int, 1), ("b", int)]))
attempt(lambda: make_dataclass("C", [("a",)]))
attempt(lambda: make_dataclass("C", [("a", int, 1, 2)]))
attempt(lambda: make_dataclass("C", [5]))
attempt(lambda: make_dataclass("C", 5))
attempt(lambda: make_dataclass("C", [("a", list, [])]))
attempt(lambda: make_dataclass(5, ["a"]))
attempt(lambda: make_dataclass("not a name", ["a"])(1))
attempt(lambda: make_dataclass("C", ["a"], namespace={"a": 3})())
attempt(lambda: make_dataclass("C", [("a", int, 4)], namespace={"a": 3})())
attempt(lambda: make_dataclass("C", ["a"], bases=(int, str)))
attempt(lambda: make_dataclass("C", ["a"], nothing=1))
attempt(lambda: make_dataclass("C", []))
attempt(lambda: make_dataclass("C", [], bases=(Plain,))(1, 2, 3))
attempt(lambda: make_dataclass("C", {"a": int, "b": str})(1, 2))
schema = {"name": "str", "age": "int", "tags": "list"}
types = {"str": str, "int": int, "list": list}
Record = make_dataclass("Record", [(name, types[kind], field(default_factory=types[kind])) for name, kind in schema.items()])
print(Record(), asdict(Record("Ann", 3)), Record.__annotations__)
Plain.__module__ = "__main__"
print(pickle.loads(pickle.dumps(Plain(1, 2, 3))) == Plain(1, 2, 3))
