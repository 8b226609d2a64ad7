# Identity, hashing, weak references, slots, containers and counters of members; equal values across classes.
import copy
import weakref
from collections import Counter, OrderedDict, defaultdict, deque
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


class A(Enum):
    X = 1
    Y = 2


class B(Enum):
    X = 1


class I(IntEnum):
    X = 1


class J(IntEnum):
    X = 1


class S(StrEnum):
    X = "X"


class F(Flag):
    X = 1
    Y = 2


class G(IntFlag):
    X = 1
    Y = 2


print(A.X is A(1), A.X is A["X"], A.X == B.X, I.X == J.X, I.X is J.X, hash(I.X) == hash(1), hash(S.X) == hash("X"), hash(A.X) == hash(B.X), hash(F(3)) == hash(F.X | F.Y))
print({A.X: "a", B.X: "b", I.X: "i", J.X: "j", 1: "one", S.X: "s", "X": "text", F.X: "f", G.X: "g"})
print(len({A.X, A(1), copy.copy(A.X), copy.deepcopy(A.X)}), A.X in [B.X], I.X in [1], 1 in [I.X], I.X in {True}, [A.X, A.Y].index(A.Y), (A.Y, A.X).count(A.X))
references = [weakref.ref(member) for member in (A.X, S.X, F.X | F.Y)]
print([reference() is not None for reference in references], weakref.WeakKeyDictionary({A.X: 1})[A.X], list(weakref.WeakSet([A.X, A.X])))
counts = Counter([A.X, A.Y, A.X, B.X, A(1)])
print(counts, counts.most_common(1), counts[A.Y], Counter(member.name for kind in (A, B) for member in kind))
groups = defaultdict(list)
for number in range(6):
    groups[F(number % 4)].append(number)
print(dict(groups), OrderedDict.fromkeys(A, 0), deque(A, maxlen=1), dict(zip(A, "ab")), frozenset({A.X}) == {A(1)})
A.X.note = "remembered"
print(A(1).note, vars(A.X), vars(A.Y), A.X.__dict__ is A(1).__dict__)
try:
    A.Z = 5
    print(A.Z, list(A), A.X.Z)
    A.Y._value_ = 10
    print(A.Y.value, A(2), A.Y)
    del A.Z
except Exception as error:
    print(type(error).__name__, error)
print(A.X.Y, A.X.Y.X, I.X.X is I.X, A.X != A.Y, not A.X == A.Y, A.X is not B.X, bool(A.X), bool(I(1)), bool(F(0)), bool(Enum("Z", {"N": 0}).N), bool(IntEnum("Z", {"N": 0}).N))
print(id(A.X) == id(A(1)), F(3) is (F.Y | F.X), G(5) is G(5), G(4) | G.X is G(5), F(0) is F(0), (~F.X) is F.Y, type(G.X | 8) is G, isinstance(F(3), F))
