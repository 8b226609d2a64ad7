# A method that is not there shows before its arguments do anything.
import math
import types


def loud(what):
    print("evaluated", what)
    return what


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    def __init__(self):
        self.callback = lambda value: ("callback", value)

    def method(self, *values):
        return values

    @classmethod
    def made(cls, value):
        return cls.__name__, value

    @staticmethod
    def static(value):
        return value


class Slotted:
    __slots__ = ("unset", "set")


class Answers:
    def __getattr__(self, name):
        if name.startswith("known"):
            return lambda value: (name, value)
        raise AttributeError(f"nothing called {name}")


class Derived(list):
    pass


plain = Plain()
attempt(lambda: plain.missing(loud(1)))
attempt(lambda: plain.method(loud(1), loud(2)))
attempt(lambda: plain.callback(loud(3)))
attempt(lambda: plain.made(loud(4)))
attempt(lambda: plain.static(loud(5)))
attempt(lambda: Plain.missing(loud(6)))
attempt(lambda: Plain.made(loud(7)))
attempt(lambda: Plain.static(loud(8)))
attempt(lambda: "text".missing(loud(9)))
attempt(lambda: "text".join([loud("10")]))
attempt(lambda: [].apend(loud(11)))
attempt(lambda: [].append(loud(12)))
attempt(lambda: Derived().missing(loud(13)))
attempt(lambda: Derived().append(loud(14)))
attempt(lambda: (5).bit_count(*[loud(15)]))
attempt(lambda: (5).missing(loud(16)))
attempt(lambda: None.missing(loud(17)))
attempt(lambda: math.sqroot(loud(18)))
attempt(lambda: math.sqrt(loud(16)))
attempt(lambda: types.SimpleNamespace(a=len).a(loud("abc")))
attempt(lambda: types.SimpleNamespace(a=len).b(loud("abc")))
attempt(lambda: str.missing(loud(19)))
attempt(lambda: str.upper(loud("x")))
attempt(lambda: dict.fromkeys(loud("xy")))
attempt(lambda: Answers().known(loud(20)))
attempt(lambda: super(Plain, plain).missing(loud(21)))
attempt(lambda: super(Plain, plain).__eq__(loud(22)))
attempt(lambda: Slotted().set(loud(23)))
attempt(lambda: plain.missing(loud(1) if loud(24) else 0))
attempt(lambda: plain.missing([loud(item) for item in range(2)]))
attempt(lambda: plain.missing(loud(1), key=loud(2)))
attempt(lambda: plain.missing(*loud((25,))))
attempt(lambda: plain.method(plain.missing(loud(26))))
attempt(lambda: plain.method(loud(27)).missing(loud(28)))


def suspended():
    plain.missing((yield "asks"))


generator = suspended()
attempt(lambda: next(generator))


def often(objects):
    caught = 0
    for index in range(3000):
        try:
            objects[index % len(objects)].method(abs(-index))
        except AttributeError:
            caught += 1
    return caught


attempt(lambda: often([plain]))
attempt(lambda: often([plain, Derived(), types.SimpleNamespace(method=abs)]))
attempt(lambda: often([plain, 5, "text", Plain(), Plain]))


# The traceback marks the name.
import traceback

try:
    plain.missing(loud(30), loud(31))
except AttributeError:
    print(traceback.format_exc())
try:
    (plain
     .missing(loud(30)))
except AttributeError:
    print(traceback.format_exc())
