# Dataclasses as values and as mixed-in types of enums: repr, equality, fields, replace, hashing.
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace
from enum import Enum, auto


@dataclass(frozen=True)
class Creature:
    size: str
    legs: int
    tail: bool = field(repr=False, default=True)


class Animal(Creature, Enum):
    BEETLE = "small", 6
    DOG = "medium", 4, False
    AGAIN = "small", 6


print(Animal.BEETLE, repr(Animal.BEETLE), repr(Animal.DOG), Animal.AGAIN is Animal.BEETLE)
print(Animal.DOG.size, Animal.DOG.legs, Animal.DOG.tail, Animal.DOG.value, Animal.DOG._value_)
print(isinstance(Animal.DOG, Creature), is_dataclass(Animal), [each.name for each in fields(Animal)], asdict(Animal.DOG), astuple(Animal.BEETLE))
print(Animal.DOG == Creature("medium", 4, False), Animal.DOG == Animal.DOG, Animal._member_type_ is Creature)
for wrong in (lambda: setattr(Animal.DOG, "legs", 3), lambda: Animal("small"), lambda: Animal("small", 6), lambda: replace(Animal.DOG, legs=3)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Mutable:
    count: int
    names: list = field(default_factory=list)


class Holder(Mutable, Enum):
    ONE = 1
    TWO = 2, ["x"]


Holder.ONE.names.append("added")
Holder.ONE.count += 1
print(Holder.ONE, repr(Holder.ONE), Holder.TWO.names, Holder.ONE.value)


@dataclass(repr=False)
class Quiet:
    number: int

    def __repr__(self):
        return f"quiet {self.number}"


class Silent(Quiet, Enum):
    A = 1


print(repr(Silent.A), str(Silent.A), Silent.A.value)


class Level(Enum):
    LOW = auto()
    HIGH = auto()


@dataclass(order=True)
class Job:
    name: str
    level: Level = Level.LOW
    done: set[Level] = field(default_factory=set, compare=False)


job = Job("a")
print(job, Job("a") == Job("a", Level.LOW), Job("a") == Job("a", Level.HIGH), replace(job, level=Level.HIGH), asdict(job))
try:
    print(Job("a") < Job("a", Level.HIGH))
except TypeError as error:
    print(error)
