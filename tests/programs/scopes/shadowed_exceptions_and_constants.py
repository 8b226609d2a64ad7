# Names of builtin functions, exceptions and constants bound locally or globally, and found again after del.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def conditional(flag):
    if flag:
        sorted = "local"
    return sorted


attempt(lambda: conditional(True))
attempt(lambda: conditional(False))


def fake_global():
    global abs
    abs = lambda value: "fake"
    return abs(-1)


print(fake_global(), abs(-5))
del abs
print(abs(-5))


def except_shadow():
    ValueError = KeyError
    try:
        {}["k"]
    except ValueError as error:
        return "caught by the shadow", repr(error)


print(except_shadow())
NotImplemented, Ellipsis = "n", "e"
print(NotImplemented, Ellipsis, ..., type(...).__name__)


class Adds:
    def __add__(self, other):
        return NotImplemented


print(Adds() + 1)
del NotImplemented, Ellipsis
print(NotImplemented, Ellipsis)
attempt(lambda: Adds() + 1)
__debug__ and print("debug is true", __debug__)
