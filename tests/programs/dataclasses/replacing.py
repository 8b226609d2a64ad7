# replace(), copy.replace() and __replace__: init=False, InitVar, positional only, subclasses, errors, classes that define it themselves.
import copy
from dataclasses import InitVar, dataclass, field, replace


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Config:
    host: str = "localhost"
    port: int = 80
    options: dict = field(default_factory=dict)
    url: str = field(init=False)
    hidden: int = field(default=1, init=False)

    def __post_init__(self):
        self.url = f"{self.host}:{self.port}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Strict:
    a: int
    b: int = 2


@dataclass
class Seeded:
    x: int
    seed: InitVar[int]
    plus: InitVar[int] = 0

    def __post_init__(self, seed, plus):
        self.x += seed + plus


@dataclass
class Child(Config):
    extra: int = 0


config = Config("h", 1, {"a": 1})
config.hidden = 5
changed = replace(config, port=2)
print(changed, changed.options is config.options, changed.hidden, copy.replace(config, host="z"), config.__replace__(port=3))
print(replace(config), replace(config) == config, replace(config) is config, type(replace(Child(), extra=1)).__name__, replace(Child("c"), extra=4))
print(replace(Strict(a=1), b=5), copy.replace(Strict(a=1, b=9), a=7), hash(replace(Strict(a=1))) == hash(Strict(a=1)))
attempt(lambda: replace(config, url="x"))
attempt(lambda: replace(config, hidden=2))
attempt(lambda: replace(config, nothing=2))
attempt(lambda: replace(5))
attempt(lambda: replace(Config, port=1))
attempt(lambda: replace())
attempt(lambda: replace(config, {"port": 1}))
attempt(lambda: replace(Seeded(1, 2), x=5))
attempt(lambda: replace(Seeded(1, 2), seed=5))
attempt(lambda: replace(Seeded(1, 2), x=0, seed=5, plus=1))
attempt(lambda: copy.replace(5, x=1))
attempt(lambda: copy.replace(Seeded(1, 2)))
attempt(lambda: Config.__replace__(config, port=9))
attempt(lambda: Config.__replace__(5, port=9))


@dataclass
class Own:
    x: int

    def __replace__(self, **changes):
        return ("own", changes)


@dataclass
class ByHand:
    x: int
    y: int = 0

    def __init__(self, x, y=0):
        print("  init", x, y)
        self.x, self.y = x, y


@dataclass
class Names:
    self: int
    obj: int = 0
    changes: int = 0


print(copy.replace(Own(1), x=2), replace(Own(1), x=2), replace(ByHand(1, 2), y=3))
print(replace(Names(1), obj=5, changes=6), replace(Names(1), self=3))
nested = Config(options={"inner": Strict(a=1)})
print(replace(nested, options={**nested.options, "inner": replace(nested.options["inner"], b=8)}))
missing = Config()
del missing.host
attempt(lambda: replace(missing, port=5))
missing.__dict__.pop("port")
attempt(lambda: replace(missing))
print(Config.__replace__.__name__, Config.__replace__.__qualname__, "__replace__" in vars(Child))
