# Members cannot be reassigned or deleted, enums with members cannot be extended, keys cannot be used twice.
from enum import Enum, Flag, IntEnum


class Color(Enum):
    RED = 1
    BLUE = 2


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


attempt("set", lambda: setattr(Color, "RED", 5))
attempt("delete", lambda: delattr(Color, "RED"))
attempt("delete missing", lambda: delattr(Color, "GREEN"))
attempt("value", lambda: setattr(Color.RED, "value", 5))
attempt("name", lambda: setattr(Color.RED, "name", 5))
attempt("item", lambda: exec("Color['RED'] = 1", {"Color": Color}))
attempt("extend", lambda: type("More", (Color,), {}))
attempt("call", lambda: Color.RED())
attempt("instance", lambda: Color.RED.RED)
attempt("order", lambda: Color.RED < Color.BLUE)
attempt("add", lambda: Color.RED + 1)
attempt("int", lambda: int(Color.RED))
attempt("index", lambda: [1, 2, 3][Color.RED])
attempt("hash", lambda: hash(Color.RED) == hash("RED"))
Color.extra = "set later"
Color.RED.note = "attribute"
print(Color.extra, Color.RED.note, hasattr(Color.BLUE, "note"), list(Color))
del Color.extra


def define(body, base="Enum"):
    try:
        scope = {"Enum": Enum, "Flag": Flag, "IntEnum": IntEnum, "Color": Color}
        exec(f"class Test({base}):\n    " + body.replace(";", "\n    "), scope)
        print(list(scope["Test"]))
    except Exception as error:
        print(type(error).__name__, error)


define("A = 1; A = 2")
define("A = 1; def A(self): pass")
define("def A(self): pass; A = 1")
define("mro = 1")
define("_private_ = 1")
define("_sunder = 1")
define("__dunder__ = 1; A = 1")
define("__private = 1; A = 1")
define("_ignore_ = 'x y'; x = 1; y = 2; A = x + y")
define("_ignore_ = 'A'; A = 1", "IntEnum")
define("A = 'x'", "IntEnum")
define("A = 1.5", "IntEnum")
define("A = 'x'", "Flag")
define("C = 3", "Color")
define("A = 1", "int, Enum, str")
define("A = 1", "Enum, int")
define("_order_ = 'B A'; A = 1; B = 2")
define("_order_ = 'A B'; A = 1; B = 2")
define("pass", "Enum, Flag")
