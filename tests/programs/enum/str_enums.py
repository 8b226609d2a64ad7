# StrEnum and str mixed in: methods of str, formatting, dict keys, what is refused.
from enum import Enum, StrEnum, auto


class Color(StrEnum):
    RED = "r"
    DARK_BLUE = auto()


print(Color.RED, repr(Color.RED), str(Color.RED), f"{Color.RED}", f"{Color.RED:>4}|", "%s" % Color.RED, Color.RED == "r", Color.DARK_BLUE, "".join(Color), Color.RED + "ed", type(Color.RED + "").__name__)
print(Color.DARK_BLUE.upper(), Color.DARK_BLUE.split("_"), len(Color.DARK_BLUE), Color.RED in "red", {"r": 1}[Color.RED], {Color.RED: 1}["r"], sorted(Color), Color("r"), "r" in Color, hash(Color.RED) == hash("r"), Color.RED < "s", Color.DARK_BLUE[0], Color.DARK_BLUE.startswith(("dark", "light")))
for body in ('A = 5', 'A = "x", 5', 'A = b"x", "utf-8", "strict", 1', 'A = b"x", 5', 'A = None'):
    try:
        scope = {"StrEnum": StrEnum}
        exec(f"class Test(StrEnum):\n    {body}", scope)
        print(list(scope["Test"]))
    except TypeError as error:
        print(error)


class Decoded(StrEnum):
    A = b"\xc3\xa9", "utf-8"
    B = b"\xe9", "latin-1", "strict"


print(list(Decoded), Decoded.A is Decoded.B)


class Old(str, Enum):
    X = "x"
    Y = "y"


print(Old.X, repr(Old.X), f"{Old.X}", "%s" % Old.X, format(Old.X, "s") if False else Old.X.value, Old.X == "x", Old.X + "!", "-".join(Old), str.__str__(Old.X), Old("y"))
match "r":
    case Color.RED:
        print("matched by equality")
match Color.DARK_BLUE:
    case "dark_blue":
        print("matched as text")


class Verb(StrEnum):
    GET = auto()
    PUT = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.__members__.get(str(value).upper())


print(Verb("Get"), Verb.PUT.capitalize(), [verb.title() for verb in Verb])
