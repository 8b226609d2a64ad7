# abc and collections.abc: register(), __subclasshook__, abstract properties and class methods, caches, update_abstractmethods.
import abc
from abc import ABC, ABCMeta, abstractmethod
from collections import OrderedDict, UserList, deque
from collections.abc import Container, Hashable, Iterable, Mapping, MutableSequence, Sequence, Sized


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Drawable(ABC):
    @property
    @abstractmethod
    def size(self): ...

    @size.setter
    @abstractmethod
    def size(self, value): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def tool(): ...

    @abstractmethod
    def draw(self):
        return "base draw"

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Drawable:
            return any("paint" in vars(base) for base in other.__mro__) or NotImplemented
        return NotImplemented


class Painter:
    def paint(self): ...


class Half(Drawable):
    size = 5

    def draw(self):
        return "half " + super().draw()


class Whole(Half):
    @classmethod
    def make(cls):
        return cls()

    tool = staticmethod(len)


print(sorted(Drawable.__abstractmethods__), sorted(Half.__abstractmethods__), Whole.make().draw(), Whole.tool("abc"), isinstance(Painter(), Drawable), issubclass(int, Drawable), issubclass(Painter, Half), Drawable.__abstractmethods__ is Drawable.__abstractmethods__)
for wrong in (lambda: Drawable(), lambda: Half(), lambda: Drawable.register(5), lambda: Drawable.register(), lambda: issubclass(5, Drawable), lambda: Whole.register(Drawable), lambda: type("X", (Drawable,), {"draw": None})(), lambda: abstractmethod(5)):
    attempt(wrong)


@Drawable.register
class Registered:
    pass


class Below(Registered):
    pass


print(Registered.__name__, issubclass(Registered, Drawable), isinstance(Below(), Drawable), issubclass(Below, Half), Drawable in Registered.__mro__, hasattr(Registered(), "draw"))
token = abc.get_cache_token()
Sequence.register(deque)
print(abc.get_cache_token() == token or abc.get_cache_token() > token, issubclass(deque, MutableSequence), issubclass(UserList, Sequence))


class Late(ABC):
    @abstractmethod
    def first(self): ...


class Gets(Late):
    pass


attempt(lambda: Gets())
Gets.first = lambda self: "added"
attempt(lambda: Gets())
print(abc.update_abstractmethods(Gets) is Gets, Gets().first(), Gets.__abstractmethods__)


class Hooked(metaclass=ABCMeta):
    answers = {}

    @classmethod
    def __subclasshook__(cls, other):
        return cls.answers.get(other, NotImplemented)


Hooked.answers = {int: True, str: False, bytes: NotImplemented, list: "wrong"}
for kind in (int, str, bytes, Hooked):
    print(kind.__name__, issubclass(kind, Hooked), isinstance(kind(), Hooked))
attempt(lambda: issubclass(list, Hooked))
attempt(lambda: issubclass(bool, Hooked))


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        return instance == "magic" or super().__instancecheck__(instance)


class Magic(metaclass=Meta):
    pass


print(isinstance("magic", Magic), isinstance("x", Magic), isinstance(Magic(), Magic), issubclass(str, Magic))


class Sneaky:
    @property
    def __class__(self):
        return OrderedDict


print(isinstance(Sneaky(), Mapping), isinstance(Sneaky(), dict), isinstance(Sneaky(), Sneaky), isinstance(Sneaky(), Sequence))
for kind in (Hashable, Iterable, Sized, Container):
    print(kind.__name__, sorted(kind.__abstractmethods__), [issubclass(each, kind) for each in (int, list, dict, str, type(None), type, Painter, deque)], kind.__slots__)
print(ABC.__mro__, type(ABC), ABC.__slots__, ABCMeta.__mro__[:2], Drawable.draw.__isabstractmethod__, Half.draw.__dict__, Drawable.size.__isabstractmethod__, Drawable.__dict__["make"].__isabstractmethod__, abc.abstractproperty(len).__isabstractmethod__)
