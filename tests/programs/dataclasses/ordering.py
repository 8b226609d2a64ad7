# order=True: comparisons as tuples of fields, only with the same class; fields left out.
from dataclasses import dataclass, field


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False)


versions = [Version(1, 2, "a"), Version(1, 0, "b"), Version(0, 9, "c"), Version(1, 2, "d")]
print(sorted(versions))
print(max(versions), min(versions), Version(1) < Version(1, 1), Version(1, 2, "x") <= Version(1, 2, "y"), Version(2) > Version(1, 99), Version(1) >= Version(1))


class Sub(Version):
    pass


@dataclass(order=True)
class Other:
    major: int
    minor: int = 0


for operation in (lambda: Version(1) < Other(1), lambda: Version(1) < (1, 0), lambda: Version(1) < Sub(2), lambda: Version("a") < Version(1), lambda: Sub(1) < Sub(2)):
    try:
        print(operation())
    except TypeError as error:
        print(error)
print(Version(1) == Sub(1), Version(1) == Other(1), Version(1) != (1, 0), Sub(1) == Sub(1))
for body in ("def __lt__(self, other): return True", "def __ge__(self, other): return True"):
    try:
        exec(f"@dataclass(order=True)\nclass Has:\n    x: int\n    {body}")
    except TypeError as error:
        print(error)


@dataclass(order=True)
class Priority:
    sort_index: tuple = field(init=False, repr=False)
    name: str
    strength: int

    def __post_init__(self):
        self.sort_index = (-self.strength, self.name)


print(sorted([Priority("b", 5), Priority("a", 5), Priority("c", 9)]))


@dataclass(eq=False)
class Identity:
    x: int = 1


one = Identity()
print(one == one, one == Identity(), one in [Identity(), one])


@dataclass
class OwnEq:
    x: int

    def __eq__(self, other):
        return "own"


print(OwnEq(1) == OwnEq(2), OwnEq.__hash__)
