# ==: types, subclasses, compare=False, NotImplemented, eq=False, order of comparing, identity of parts, missing attributes, own __eq__.
from dataclasses import dataclass, field


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Loud:
    def __init__(self, name, answer=True):
        self.name, self.answer = name, answer

    def __eq__(self, other):
        print(f"  {self.name} == {getattr(other, 'name', other)}")
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@dataclass
class Pair:
    a: object
    b: object = None
    c: object = field(default=0, compare=False)


@dataclass
class Same:
    a: object
    b: object = None
    c: object = 0


class Sub(Pair):
    pass


class Reflecting(Pair):
    def __eq__(self, other):
        print("  reflected")
        return "answer"


print(Pair(1, 2) == Pair(1, 2, 5), Pair(1) != Pair(2), Pair(1) == Same(1), Pair(1) == Sub(1), Sub(1) == Sub(1), Pair(1) == (1, None), Pair(1) != None)
print(Pair.__eq__(Pair(1), 5), Pair(1).__eq__(Same(1)), Pair(1).__ne__(Pair(1)), Pair(1).__ne__(5), Pair(1) == Reflecting(1), Reflecting(1) != Pair(1))
print(Pair(Loud("a1"), Loud("b1")) == Pair(Loud("a2"), Loud("b2")))
print(Pair(Loud("a1", False), Loud("b1")) == Pair(Loud("a2"), Loud("b2")))
print(Pair(Loud("a1", ""), 1) == Pair(Loud("a2"), 1), Pair(Loud("a1", "yes")) == Pair(0))
one = Loud("same", False)
print(Pair(one) == Pair(one), Pair(one, one) == Pair(one, 0))
attempt(lambda: Pair(Loud("a", ValueError("cannot compare"))) == Pair(1))
nan = float("nan")
print(Pair(nan) == Pair(nan), Pair(nan) == Pair(float("nan")), Pair([nan]) == Pair([nan]), Pair(1) == Pair(True), Pair(1.0) == Pair(1), Pair("1") == Pair(1))
broken = Pair(1)
del broken.a
attempt(lambda: broken == Pair(1))
attempt(lambda: Pair(1) == broken)
attempt(lambda: broken == broken)
attempt(lambda: broken == 5)


@dataclass(eq=False)
class ById:
    x: int


@dataclass
class OwnEq:
    x: int

    def __eq__(self, other):
        return self.x % 2 == other.x % 2


@dataclass
class Loop:
    me: object = None


first = ById(1)
print(first == first, first == ById(1), first in [ById(1), first], [ById(1)].count(first), OwnEq(1) == OwnEq(3), OwnEq(1) != OwnEq(2), OwnEq.__hash__)
loop, other = Loop(), Loop()
loop.me, other.me = loop, other
print(loop == loop, Loop(loop) == Loop(loop))
try:
    loop == other
except RecursionError:
    print("RecursionError")
print(Pair([1, Pair(2)]) == Pair([1, Pair(2)]), [Pair(1), Pair(2)].index(Pair(2)), Pair(3) in [Pair(1), Pair(3, c="other")], {"k": Pair(1)} == {"k": Pair(1)}, (Pair(1),) < (Pair(1), 2), [Pair(1)] == [Pair(1)])
items = [Pair(2), Pair(1), Pair(2)]
items.remove(Pair(2))
print(items, items.count(Pair(1)), [p for i, p in enumerate(items) if p not in items[:i]])


@dataclass
class Frozen:
    x: tuple
    y: dict = field(default_factory=dict)


print(Frozen((1, [2])) == Frozen((1, [2])), Frozen((), {"a": Frozen(())}) == Frozen((), {"a": Frozen(())}), Frozen((1,)) == Frozen([1]))


@dataclass
class Every:
    a: int = field(compare=False)
    b: int = field(compare=False, default=0)


print(Every(1) == Every(2), Every(1) != Every(2, 3), Every(1) == Pair(1))
