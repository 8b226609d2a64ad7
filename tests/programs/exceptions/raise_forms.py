# raise with classes, instances, arguments, causes; what cannot be raised.
def attempt(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__cause__), error.__suppress_context__)


def raiser(thing):
    raise thing


attempt(lambda: raiser(ValueError))
attempt(lambda: raiser(ValueError("text")))
attempt(lambda: raiser(ValueError(1, 2)))
attempt(lambda: raiser(KeyboardInterrupt))
attempt(lambda: raiser("text"))
attempt(lambda: raiser(5))
attempt(lambda: raiser(int))
attempt(lambda: raiser(None))


def chained(cause):
    try:
        raise KeyError("inner")
    except KeyError:
        raise ValueError("outer") from cause


attempt(lambda: chained(None))
attempt(lambda: chained(TypeError("why")))
attempt(lambda: chained(TypeError))
attempt(lambda: chained(3))


def bare():
    raise


attempt(bare)


class Custom(Exception):
    pass


class WithInit(Custom):
    def __init__(self, code, detail):
        super().__init__(f"code {code}")
        self.code, self.detail = code, detail


class WithStr(Custom):
    def __str__(self):
        return "custom text " + repr(self.args)


try:
    raise WithInit(7, "seven")
except Custom as error:
    print(type(error).__name__, error, error.code, error.detail, error.args, repr(error))
try:
    raise WithStr(1, 2)
except Custom as error:
    print(error, repr(error), [error])
print(issubclass(WithStr, Exception), isinstance(WithStr(), BaseException), str(Custom()), repr(Custom("x")), Custom("a", 1))
print(Custom("x") == Custom("x"), repr(KeyError("k")), str(KeyError("k")), str(KeyError()), str(KeyError(1, 2)))
