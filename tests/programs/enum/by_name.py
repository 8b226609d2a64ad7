# Members by name: names that are none, classes without members, metaclasses with a say.
import enum
from enum import Enum, EnumType, Flag, IntEnum


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1


class Right(Flag):
    READ = 1
    WRITE = 2


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


print(Colour["RED"], Colour["CRIMSON"] is Colour.RED, Right["READ"], EnumType.__getitem__(Colour, "GREEN"))
for name in ("BLUE", "", 1, None, ("RED",)):
    attempt(lambda: Colour[name])
attempt(lambda: Colour[["RED"]])
attempt(lambda: Enum["RED"])
attempt(lambda: EnumType["RED"])
attempt(lambda: EnumType.__getitem__(int, "real"))
attempt(lambda: Colour.RED["RED"])


class Name(str):
    def __hash__(self):
        print("hash of", str(self))
        return str.__hash__(self)

    def __eq__(self, other):
        print("compare with", other)
        return str.__eq__(self, other)


attempt(lambda: Colour[Name("GREEN")])
attempt(lambda: Colour[Name("BLUE")])


class Loud(EnumType):
    def __getitem__(cls, name):
        print("asked for", name)
        return super().__getitem__(name.upper())


class Size(IntEnum, metaclass=Loud):
    SMALL = 1
    LARGE = 3


print(Size["small"], [Size[name] for name in ("small", "Large")])
attempt(lambda: Size["none"])


class Redirected(EnumType):
    pass


class Level(Enum, metaclass=Redirected):
    LOW = 1


print(Level["LOW"])
Redirected._member_map_ = property(lambda cls: {"LOW": "elsewhere"})
print(Level["LOW"])
del Redirected._member_map_
print(Level["LOW"])
print([Colour[name].value for name in ("RED", "GREEN") for _ in range(3)], Colour.__members__["RED"])
print(Colour.__getitem__("RED"), type(Colour).__getitem__(Right, "WRITE"))
