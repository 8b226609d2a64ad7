# A class body that assigns __annotations__ or defines __annotate__ itself.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Assigned:
    __annotations__ = {"given": 1}


print(Assigned.__annotations__, Assigned.__annotate__, "__annotations__" in Assigned.__dict__)


class Defined:
    def __annotate__(format):
        return {"format": format}


print(Defined.__annotations__, Defined.__annotate__(4), Defined.__annotations__ is Defined.__annotations__)


class Both:
    __annotations__ = {"kept": "by name"}
    x: int


attempt(lambda: Both.__annotations__)
attempt(lambda: Both.__annotate__(1))


class Child(Assigned, Defined):
    pass


print(Child.__annotations__, Child.__annotate__)


class WrongKind:
    __annotations__ = 5


attempt(lambda: WrongKind.__annotations__)


class NotCallable:
    __annotate__ = 5


attempt(lambda: NotCallable.__annotate__)
attempt(lambda: NotCallable.__annotations__)


class ByName:
    __annotate__ = None


attempt(lambda: (ByName.__annotate__, ByName.__annotations__))
made = type("Made", (), {"__annotations__": {"m": 1}})
also = type("Also", (), {"__annotate__": lambda format: {"a": format}})
print(made.__annotations__, made.__annotate__, also.__annotations__, also.__annotate__(3))


class Reads:
    x: int
    attempt(lambda: __annotations__)
    try:
        print(__annotations__)
    except NameError as error:
        print(error)


__annotations__ = {"module": "by hand"}
y: int
print(__annotations__, __annotate__(1))
__annotations__["y"] = "written by hand"
print(__annotations__, __annotate__(1))


def function():
    __annotations__ = "just a local"
    return __annotations__


print(function(), function.__annotations__)
