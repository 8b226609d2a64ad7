# Every combination of eq, frozen, unsafe_hash and a __hash__ or __eq__ of the class itself: which __hash__ there is.
from dataclasses import dataclass, field
from itertools import product


def kind(cls):
    hash_method = cls.__dict__.get("__hash__", "inherited")
    if hash_method is None:
        return "None"
    if hash_method == "inherited":
        return "inherited"
    return "own" if hash_method.__name__ == "own_hash" else "made"


def own_hash(self):
    return 77


for eq, frozen, unsafe in product((True, False), repeat=3):
    row = []
    for names in ((), ("__hash__",), ("__eq__",), ("__hash__", "__eq__"), ("none",)):
        namespace = {"__annotations__": {"x": int}}
        if "__hash__" in names:
            namespace["__hash__"] = own_hash
        if "__eq__" in names:
            namespace["__eq__"] = lambda self, other: True
        if "none" in names:
            namespace["__hash__"] = None
        try:
            cls = dataclass(eq=eq, frozen=frozen, unsafe_hash=unsafe)(type("C", (), namespace))
            row.append(kind(cls))
        except TypeError as error:
            row.append(str(error))
    print(f"eq={eq} frozen={frozen} unsafe_hash={unsafe}", row)


@dataclass(frozen=True)
class Part:
    a: int
    b: list = field(compare=False, default_factory=list)
    c: int = field(hash=False, default=0)
    d: str = field(hash=True, compare=False, default="d")
    e: int = field(hash=None, default=5)


print(hash(Part(1)) == hash((1, "d", 5)), Part(1, c=1) == Part(1, c=2), hash(Part(1, c=1)) == hash(Part(1, c=2)), Part(1, d="x") == Part(1), len({Part(1), Part(1, [2]), Part(1, c=1)}))


@dataclass(frozen=True)
class Lists:
    values: list


@dataclass
class Plain:
    x: int


@dataclass(unsafe_hash=True)
class Empty:
    pass


@dataclass(eq=False)
class Identity:
    x: int


@dataclass(frozen=True)
class Child(Part):
    z: int = 9


for call in (lambda: hash(Lists([1])), lambda: hash(Plain(1)), lambda: hash(Empty()) == hash(()), lambda: {Plain(1): 2}, lambda: Identity(1) == Identity(1), lambda: hash(Child(1)) == hash((1, "d", 5, 9)), lambda: Child(1) == Part(1), lambda: hash(Lists((1,))) == hash(((1,),))):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)
one = Identity(1)
print(one == one, one in {one}, Plain.__hash__, Part.__hash__.__qualname__, Part.__eq__.__qualname__)
