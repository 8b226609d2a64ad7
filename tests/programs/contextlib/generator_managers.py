# contextmanager(): values, exceptions passed in, swallowed, replaced; generators that yield wrongly; use as decorator.
from contextlib import contextmanager


@contextmanager
def tag(name, log):
    log.append(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        log.append(f"caught {error}")
    finally:
        log.append(f"</{name}>")


log = []
with tag("a", log) as outer, tag("b", log) as inner:
    log.append(outer + inner)
with tag("c", log):
    raise ValueError("inside")
try:
    with tag("d", log):
        raise KeyError("passes")
except KeyError as error:
    log.append(f"outside {error}")
print(log)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def keeps_on():
    try:
        yield
    except ValueError:
        yield


@contextmanager
def replaces():
    try:
        yield
    except ValueError as error:
        raise TypeError("replaced") from error


for manager, raises in ((never, False), (twice, False), (keeps_on, True), (replaces, True)):
    try:
        with manager():
            if raises:
                raise ValueError("v")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__cause__))


@tag("decorated", log)
def work(number):
    "Work."
    log.append(number)
    return number + 1


log.clear()
print(work(1), work(2), log, work.__name__, work.__doc__)
manager = tag("once", log)
with manager:
    pass
try:
    with manager:
        pass
except Exception as error:
    print(type(error).__name__, error)
try:
    with keeps_on():
        raise StopIteration("stop")
except StopIteration as error:
    print("StopIteration passes", error)
print(tag.__name__, type(tag("x", log)).__name__, tag.__wrapped__.__name__)
