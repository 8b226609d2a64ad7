"""final, override, no_type_check, dataclass_transform, deprecated, reveal_type, assert_type, cast, TYPE_CHECKING."""
import contextlib
import functools
import io
import typing
import warnings
from typing import TYPE_CHECKING, Any, ClassVar, assert_never, assert_type, cast, dataclass_transform, final, get_type_hints, no_type_check, override, reveal_type


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    @final
    def fixed(self): ...

    def open(self): ...

    @property
    def prop(self):
        return 1

    @classmethod
    def build(cls): ...

    @staticmethod
    def tool(): ...


@final
class Leaf(Base):
    @override
    def open(self):
        return "leaf"

    @property
    @override
    def prop(self):
        return 2

    @override
    @property
    def other(self):
        return 3

    @classmethod
    @override
    def build(cls):
        return cls()

    @override
    @staticmethod
    def tool():
        return "t"

    @functools.cached_property
    @override
    def cached(self):
        return 5


print(Base.fixed.__final__, Leaf.__final__, hasattr(Base, "__final__"), Leaf.open.__override__, Leaf.prop.fget.__override__, hasattr(Leaf.other, "__override__"), Leaf.build.__override__, Leaf.tool(), Leaf.cached.func.__override__, Leaf().other, Leaf().cached)
print(final(5), override("x"), final(len), override(None), final(Base().fixed).__final__, override.__name__, TYPE_CHECKING)


@no_type_check
class Unchecked:
    x: "not valid ("

    def method(self, y: "also ( not"): ...

    class Inner:
        z: "1 +"

    @staticmethod
    def tool(a: "[["): ...

    alias = Base


@no_type_check
def unchecked(x: "((") -> "))": ...


print(get_type_hints(Unchecked), get_type_hints(Unchecked.method), get_type_hints(Unchecked.Inner), get_type_hints(Unchecked.tool), get_type_hints(unchecked), hasattr(Base, "__no_type_check__"), unchecked.__no_type_check__, Unchecked.__no_type_check__)


@dataclass_transform(eq_default=False, order_default=True, frozen_default=True, field_specifiers=(property, len), extra="e")
class Meta(type):
    pass


@dataclass_transform()
def model(cls):
    return cls


print(Meta.__dataclass_transform__, model.__dataclass_transform__, model(Base) is Base)
attempt(lambda: dataclass_transform(5))
print(cast(int, "text"), cast("list[int]", []), cast(5, 6), assert_type(1, str), assert_type([], "anything"))
stream = io.StringIO()
with contextlib.redirect_stderr(stream):
    print(reveal_type(5), reveal_type([1]), reveal_type(Leaf) is Leaf, reveal_type(None))
print(stream.getvalue())
for wrong in (lambda: assert_never(5), lambda: assert_never(Leaf.__name__ * 40), lambda: assert_never(x=1), lambda: cast(int), lambda: reveal_type(), lambda: final(), lambda: no_type_check(5)):
    attempt(wrong)


@warnings.deprecated("use other()")
def old(x: int) -> int:
    return x + 1


@warnings.deprecated("class is old", category=None)
class Quiet:
    pass


@warnings.deprecated("old class", category=FutureWarning)
class Loud:
    def __init__(self, x):
        self.x = x


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(1), Quiet().__class__.__name__, Loud(3).x)

    class Child(Loud):
        pass

    Child(4)
print([(each.category.__name__, str(each.message)) for each in caught], old.__deprecated__, Quiet.__deprecated__, Loud.__deprecated__, get_type_hints(old), old.__name__)
attempt(lambda: warnings.deprecated(5))
attempt(lambda: warnings.deprecated("x")(5))
