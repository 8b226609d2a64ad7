# An exception while annotations are evaluated passes to the reader, nothing is cached, and the next access tries again.
log = []


def note(value):
    log.append(value)
    return value


def attempt(action):
    log.clear()
    try:
        print(action(), log)
    except Exception as error:
        print(type(error).__name__, error, log)


def job(a: note("a"), b: Unknown, c: note("c")) -> None: ...


attempt(lambda: job.__annotations__)
attempt(lambda: job.__annotations__)
attempt(lambda: getattr(job, "__annotations__", "default"))
attempt(lambda: hasattr(job, "__annotations__"))
Unknown = note
attempt(lambda: list(job.__annotations__))
del Unknown
attempt(lambda: list(job.__annotations__))
attempt(lambda: job.__annotate__(1))


class Broken:
    zero: 1 / 0
    one: note("never")


class Attribute:
    missing: Broken.nothing
    called: note.upper()


class Subscript:
    x: int[str]


def index(x: [1, 2][5]): ...


def key(x: {"a": 1}["b"]): ...


def wrong(x: "a" | "b"): ...


def unhashable(x: {[]: 1}) -> note("no"): ...


for owner in (Broken, Attribute, Subscript, index, key, wrong, unhashable):
    attempt(lambda: owner.__annotations__)
Broken.zero = "class attributes do not help a division"
attempt(lambda: Broken.__annotations__)


class Suggest:
    value: itn
    other: prnit


attempt(lambda: Suggest.__annotations__)
itn = prnit = 3
attempt(lambda: Suggest.__annotations__)
