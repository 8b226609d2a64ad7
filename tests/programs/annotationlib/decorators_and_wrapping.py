"""get_annotations() on wrapped, partial, bound and class objects; inherited annotations; eval_str with names."""
import functools
from annotationlib import Format, get_annotations


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def traced(function):
    @functools.wraps(function)
    def wrapper(*args: int, **kwargs: str) -> bool:
        return function(*args, **kwargs)
    return wrapper


@traced
def work(count: int, name: "str" = "") -> list: pass


@functools.lru_cache
def cached(key: bytes) -> "float": pass


class Base:
    a: int
    b: "str"

    @classmethod
    def make(cls, x: "Base") -> "Base": pass

    @staticmethod
    def help(y: float): pass

    @property
    def size(self) -> int: return 3

    def __call__(self, z: complex): pass


class Derived(Base):
    c: "Base"


class Plain(Base):
    pass


for subject in (work, work.__wrapped__, cached, Base, Derived, Plain, Base.make, Base.help, Base.size.fget, Base().make, Base.__call__, Base().__call__, functools.partial(work, 1)):
    attempt(lambda: get_annotations(subject))
    attempt(lambda: get_annotations(subject, eval_str=True))
for subject in (Base(), Base.size, 5, "text", None, [], print, int, object, functools):
    try:
        print(type(subject).__name__, get_annotations(subject))
    except TypeError as error:
        print(type(error).__name__, str(error).split("<")[0].split(" at 0x")[0])
gathered = {}
for cls in reversed(Derived.__mro__):
    gathered.update(get_annotations(cls))
print(gathered)
def texts(a: "missing", b: "local", c: "1 + 1", d: "[int"): pass
attempt(lambda: get_annotations(texts, eval_str=True))
attempt(lambda: get_annotations(texts, eval_str=True, locals={"missing": 1, "local": 2}))
def better(a: "missing", b: "local", c: "1 + 1"): pass
attempt(lambda: get_annotations(better, eval_str=True, globals={"missing": 1, "local": 2}))
attempt(lambda: get_annotations(better, eval_str=True, globals={"missing": 1}, locals={"local": 3}))
attempt(lambda: get_annotations(better, eval_str=False, globals={}))
attempt(lambda: get_annotations(better, eval_str=True, format=Format.FORWARDREF))
first, second = get_annotations(better), get_annotations(better)
print(first == second, first is second, first is better.__annotations__)
attempt(lambda: get_annotations())
attempt(lambda: get_annotations(better, {}))
