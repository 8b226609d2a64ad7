# What contextmanager() does with exceptions: StopIteration, RuntimeError, BaseException, tracebacks and contexts.
from contextlib import contextmanager


@contextmanager
def pass_on():
    yield


@contextmanager
def swallow(*kinds):
    try:
        yield
    except kinds as error:
        print("swallowed", repr(error))


@contextmanager
def new_one():
    try:
        yield
    finally:
        raise KeyError("from finally")


@contextmanager
def early():
    raise OSError("before the yield")
    yield


for error in (StopIteration(1), RuntimeError("r"), StopAsyncIteration(), GeneratorExit(), KeyboardInterrupt("k"), SystemExit(3), ValueError()):
    try:
        with pass_on():
            raise error
    except BaseException as caught:
        print(caught is error, repr(caught), repr(caught.__cause__))
    with swallow(BaseException):
        raise error
try:
    with new_one():
        raise ValueError("body")
except KeyError as error:
    print(repr(error), repr(error.__context__))
try:
    with new_one():
        pass
except KeyError as error:
    print(repr(error), repr(error.__context__))
try:
    with early():
        print("never")
except OSError as error:
    print(error)


@contextmanager
def transforming():
    try:
        yield
    except ValueError as error:
        raise error.with_traceback(None)


try:
    with transforming():
        raise ValueError("same object")
except ValueError as error:
    print(error, error.__context__)


def returning():
    with swallow(ZeroDivisionError):
        return 1 / 0
    return "after"


def returned():
    with pass_on():
        return "from inside"


print(returning(), returned())
for number in range(3):
    with pass_on():
        if number == 1:
            continue
        print("loop", number)
