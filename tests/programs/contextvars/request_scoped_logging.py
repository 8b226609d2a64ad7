# A request id that follows calls without being passed, with nested scopes and a decorator.
import functools
from contextlib import contextmanager
from contextvars import ContextVar, copy_context

_tags: ContextVar[tuple] = ContextVar("tags", default=())
lines = []


def log(message):
    lines.append(" ".join([*(f"[{tag}]" for tag in _tags.get()), message]))


@contextmanager
def tagged(*tags):
    token = _tags.set(_tags.get() + tags)
    try:
        yield _tags.get()
    finally:
        _tags.reset(token)


def traced(function):
    @functools.wraps(function)
    def wrapper(*args):
        with tagged(function.__name__):
            return function(*args)
    return wrapper


@traced
def load(name):
    log(f"load {name}")
    return parse(name.upper())


@traced
def parse(text):
    log(f"parse {text}")
    if text == "BAD":
        raise ValueError(text)
    return text[::-1]


with tagged("request 1", "user") as tags:
    log("begin")
    print(load("data"), tags)
    try:
        load("bad")
    except ValueError:
        log("failed")
log("outside")
saved = None
with tagged("saved"):
    saved = copy_context()
saved.run(log, "later")
saved.run(load, "again")
print(*lines, sep="\n")
print(_tags.get(), saved[_tags])
