# Enums as fields, defaults and mixins with dataclasses; flags; enum members that are dataclasses; matching, hashing, sorting, serialising by name or value.
import enum
import json
from dataclasses import asdict, astuple, dataclass, field, fields, replace


class Size(enum.Enum):
    SMALL = 1
    LARGE = 2

    @property
    def label(self):
        return self.name.title()


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5


class Perm(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    ALL = READ | WRITE


class Colour(enum.StrEnum):
    RED = enum.auto()
    BLUE = "b"


@dataclass(frozen=True)
class Shirt:
    size: Size = Size.SMALL
    colour: Colour = Colour.RED
    level: Level = Level.LOW
    perm: Perm = Perm.READ
    tags: tuple[Colour, ...] = ()


@dataclass(order=True)
class Job:
    level: Level
    name: str = "job"
    perm: Perm = field(default=Perm(0), compare=False)


print(Shirt(), Shirt(Size.LARGE, Colour.BLUE, Level.HIGH, Perm.ALL, (Colour.RED,)), sep="\n")
print(asdict(Shirt()), astuple(Shirt(tags=(Colour.BLUE,))), asdict(Shirt())["size"] is Size.SMALL, hash(Shirt()) == hash(Shirt()), Shirt() == Shirt(level=1), Shirt(colour="red") == Shirt(), Shirt(size=1) == Shirt())
print(replace(Shirt(), size=Size["LARGE"]).size.label, Shirt(perm=Perm.READ | Perm.WRITE).perm is Perm.ALL, Perm.WRITE in Shirt(perm=Perm.ALL).perm, [f.default for f in fields(Shirt)][:4], Shirt().__match_args__)
print(sorted([Job(Level.HIGH), Job(Level.LOW, "z"), Job(Level.LOW, "a")]), Job(Level.LOW) < Job(5), max(Job(Level.LOW, perm=Perm.ALL), Job(1, "k")))
print(json.dumps(asdict(Job(Level.HIGH)), default=lambda o: o.value), json.dumps(asdict(Shirt(tags=(Colour.BLUE,))), default=lambda o: o.name), json.dumps([Colour.RED, Level.HIGH]))


@dataclass
class Mixin:
    code: int
    text: str = "none"

    def describe(self):
        return f"{self.code}:{self.text}"


class Status(Mixin, enum.Enum):
    OK = 200, "fine"
    GONE = 404, "gone"
    ODD = 500


print([status.describe() for status in Status], Status.OK.code, Status.OK == Status.OK, Status.OK == Mixin(200, "fine"), Status["GONE"].text, isinstance(Status.ODD, Mixin), Status.OK.value)
print(repr(Status.OK), str(Status.GONE), f"{Status.GONE}", len(Status), Status.ODD.name)


@dataclass(frozen=True)
class Planet:
    mass: float
    moons: tuple = ()


class Planets(Planet, enum.Enum):
    EARTH = 5.9, ("moon",)
    MARS = 0.6, ("phobos", "deimos")

    def heavier(self, other):
        return self.mass > other.mass


print(Planets.EARTH.heavier(Planets.MARS), Planets.MARS.moons, Planets.EARTH, [p.name for p in Planets if len(p.moons) > 1], hash(Planets.EARTH) == hash(Planets["EARTH"]))
try:
    Planets.EARTH.mass = 5
except AttributeError as error:
    print(type(error).__name__, error)


def price(shirt):
    match shirt:
        case Shirt(size=Size.LARGE, colour=Colour.RED):
            return 20
        case Shirt(Size.LARGE) | Shirt(level=Level.HIGH):
            return 15
        case Shirt(perm=Perm.ALL):
            return 12
        case Shirt(tags=[Colour.BLUE, *_]):
            return 11
    return 10


print([price(s) for s in (Shirt(Size.LARGE), Shirt(Size.LARGE, Colour.BLUE), Shirt(level=Level.HIGH), Shirt(perm=Perm.ALL), Shirt(tags=(Colour.BLUE,)), Shirt())])


@dataclass
class Light:
    class State(enum.Enum):
        RED, GREEN = range(2)

        def next(self):
            return type(self)((self.value + 1) % 2)

    state: State = State.RED
    changes: dict[State, int] = field(default_factory=dict)

    def step(self):
        self.state = self.state.next()
        self.changes[self.state] = self.changes.get(self.state, 0) + 1
        return self


print(Light().step().step().step(), Light.State.RED.next(), Light.State.__qualname__)
counts = {member: [] for member in Size}
for shirt in (Shirt(), Shirt(Size.LARGE), Shirt(colour=Colour.BLUE)):
    counts[shirt.size].append(shirt.colour.value)
print(counts, {s.size.name: s for s in (Shirt(), Shirt(Size.LARGE))}.keys(), Shirt(**{f.name: f.default for f in fields(Shirt)}) == Shirt())
