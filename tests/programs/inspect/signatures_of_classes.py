"""signature() of classes, instances with __call__, metaclasses, partials, wrapped functions and __signature__."""
import dataclasses
import enum
import functools
import inspect
import typing


def attempt(call):
    try:
        print(inspect.signature(call))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


class Init:
    def __init__(self, a, b=2):
        pass


class New:
    def __new__(cls, x, *rest):
        return super().__new__(cls)


class Both(New):
    def __init__(self, only):
        pass


class Meta(type):
    def __call__(cls, meta, /, *, key=None):
        return super().__call__()


class FromMeta(metaclass=Meta):
    pass


class Bare:
    pass


class Callable:
    def __call__(self, one, two: int = 3) -> int:
        return 0


class Told:
    __signature__ = inspect.Signature([inspect.Parameter("told", inspect.Parameter.KEYWORD_ONLY)])


@dataclasses.dataclass
class Record:
    x: int
    y: str = "a"
    z: list = dataclasses.field(default_factory=list, kw_only=True)


class Pair(typing.NamedTuple):
    left: int
    right: int = 0


class Color(enum.Enum):
    RED = 1


@functools.wraps(Init.__init__)
def wrapper(*args, **kwargs):
    pass


def function(a, b, c=3, *, d, e=5):
    pass


for subject in (Init, New, Both, FromMeta, Bare, Callable(), Callable, Told, Record, Pair, Init(1).__init__, wrapper, len, 3, None, "text", Bare()):
    attempt(subject)
print(inspect.signature(wrapper, follow_wrapped=False))
for partial in (functools.partial(function, 1), functools.partial(function, 1, d=4), functools.partial(function, b=2), functools.partial(function, 1, 2, 3), functools.partial(function, c=9), functools.partial(function, nothing=1), functools.partial(function, 1, 2, 3, 4)):
    attempt(partial)
print(inspect.unwrap(wrapper) is Init.__init__, inspect.unwrap(wrapper, stop=lambda f: True) is wrapper)
loop = lambda: 0
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as error:
    print("ValueError", str(error).split("<")[0])
