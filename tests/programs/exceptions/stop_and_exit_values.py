# StopIteration.value, StopAsyncIteration, SystemExit.code, GeneratorExit and KeyboardInterrupt: construction, assignment, and who sets them.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, repr(error), getattr(error, "value", "-"), getattr(error, "code", "-"))


for arguments in ((), (1,), (1, 2), ((1, 2),), ([],), (None,), (ValueError(),)):
    for cls in (StopIteration, StopAsyncIteration, SystemExit, GeneratorExit, KeyboardInterrupt):
        error = cls(*arguments)
        print(cls.__name__, arguments, error.args, getattr(error, "value", "-"), getattr(error, "code", "-"), str(error), repr(error), isinstance(error, Exception))
for cls, name in ((StopIteration, "value"), (SystemExit, "code")):
    error = cls(1)
    setattr(error, name, "set")
    print(getattr(error, name), error.args, error)
    error.args = (9,)
    print(getattr(error, name), error.args, error)
    delattr(error, name)
    print(getattr(error, name), error)
    error.__init__()
    print(getattr(error, name), error.args)
    attempt("keyword", lambda: cls(value=1))


class Stop(StopIteration):
    def __init__(self, *arguments):
        super().__init__("fixed")


print(Stop(1, 2).value, Stop(1, 2).args)


def returning(value):
    return value
    yield


def raising(error):
    raise error
    yield


for value in (None, 0, (), (1,), (1, 2), StopIteration(3), ValueError("v")):
    attempt(f"return {value!r}", lambda: next(returning(value)))
for error in (StopIteration, StopIteration(1), Stop(2), StopAsyncIteration(3), GeneratorExit(4), SystemExit(5), ValueError(6)):
    attempt(f"raise {error!r}", lambda: next(raising(error)))
    attempt(f"next with default {error!r}", lambda: next(raising(error), "default"))
    attempt(f"list {error!r}", lambda: list(raising(error)))
    attempt(f"map {error!r}", lambda: list(map(lambda v: exec("raise v", {"v": error}), [1])))
    attempt(f"iter {error!r}", lambda: list(iter(lambda: exec("raise v", {"v": error}), 1)))
