# copy, deepcopy and pickle of dataclasses with slots, frozen, defaults, cycles; __getstate__, __setstate__, __reduce__, __deepcopy__ of one's own.
import copy
import pickle
from dataclasses import dataclass, field, replace


@dataclass
class Plain:
    a: int
    b: list = field(default_factory=list)
    cache: dict = field(default_factory=dict, compare=False, repr=False)


@dataclass(slots=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)


@dataclass(frozen=True, slots=True, order=True)
class Frozen:
    a: int
    b: tuple = ()


@dataclass(slots=True)
class Under(Slotted):
    c: str = "c"


@dataclass
class Mixed(Slotted):
    d: int = 4


@dataclass
class Stateful:
    value: int
    handle: object = field(default=None, compare=False)

    def __getstate__(self):
        state = self.__dict__.copy()
        state["handle"] = "closed"
        return state

    def __setstate__(self, state):
        print("  set state", sorted(state.items()))
        self.__dict__.update(state)


@dataclass
class Reduced:
    x: int
    y: int = 0

    def __reduce__(self):
        return Reduced, (self.x + 100,)


@dataclass
class Deep:
    parts: list

    def __copy__(self):
        return Deep(self.parts + ["copied"])

    def __deepcopy__(self, memo):
        return Deep([*copy.deepcopy(self.parts, memo), "deep"])


@dataclass
class Checked:
    n: int

    def __post_init__(self):
        print("  post init", self.n)


class Loose(Frozen):
    pass


for one in (Plain(1, [2, [3]], {"k": 1}), Slotted(1, [2, [3]]), Frozen(1, (2, [3])), Under(1, [2], "x"), Mixed(1, [2], 5), Loose(1)):
    shallow, deep = copy.copy(one), copy.deepcopy(one)
    pickled = [pickle.loads(pickle.dumps(one, protocol)) for protocol in range(2, 6)]
    print(one, shallow == one, deep == one, shallow is one, shallow.b is one.b, deep.b is one.b, [each == one for each in pickled], type(pickled[0]).__name__)
for protocol in (0, 1):
    try:
        print(pickle.loads(pickle.dumps(Slotted(1), protocol)))
    except TypeError as error:
        print(error)
    print(pickle.loads(pickle.dumps(Plain(1), protocol)))
print(copy.copy(Stateful(1, "open")), copy.deepcopy(Stateful(2, "open")), pickle.loads(pickle.dumps(Stateful(3, "open"))))
print(copy.copy(Reduced(1, 2)), copy.deepcopy(Reduced(1, 2)), pickle.loads(pickle.dumps(Reduced(5))), replace(Reduced(1, 2), y=7))
print(copy.copy(Deep([1])), copy.deepcopy(Deep([[1]])), copy.deepcopy([Deep([])]))
checked = Checked(1)
print(copy.copy(checked), copy.deepcopy(checked), pickle.loads(pickle.dumps(checked)), replace(checked))
cycle = Plain(1)
cycle.b.append(cycle)
twin = copy.deepcopy(cycle)
again = pickle.loads(pickle.dumps(cycle))
print(twin.b[0] is twin, again.b[0] is again, twin.b[0] is cycle, copy.copy(cycle).b[0] is cycle)
loop = Slotted(1)
loop.b.append({"me": loop})
print(copy.deepcopy(loop).b[0]["me"].a, pickle.loads(pickle.dumps(loop)).b[0]["me"].a)
shared = [1]
both = Plain(0, [shared, shared])
deep = copy.deepcopy(both)
print(deep.b[0] is deep.b[1], deep.b[0] is shared, copy.deepcopy({"x": both, "y": both})["x"].b[0] == [1])
partial = Slotted.__new__(Slotted)
try:
    copy.copy(partial)
except AttributeError as error:
    print(error)
partial.a = 5
print(Frozen(1).__getstate__() if hasattr(Frozen(1), "__getstate__") else None, Slotted(1, [2]).__getstate__(), Plain(1).__getstate__(), Under(1).__getstate__())
frozen = Frozen.__new__(Frozen)
frozen.__setstate__([7, (8,)])
print(frozen, Frozen(7, (8,)) == frozen, sorted([Frozen(2), Frozen(1)]), pickle.loads(pickle.dumps({Frozen(1): "v"}))[Frozen(1)])
