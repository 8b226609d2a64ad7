# register(), subclass hooks, abstract properties and class methods, what instances of half classes say.
from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("size" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class Has:
    size = 3


class Registered:
    pass


before = get_cache_token()
print(Sized.register(Registered) is Registered, get_cache_token() != before, issubclass(Has, Sized), isinstance(Has(), Sized), issubclass(Registered, Sized), issubclass(int, Sized))


class Base(metaclass=ABCMeta):
    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def check(): ...

    @abstractmethod
    def run(self):
        return "base run"

    def whole(self):
        return "whole"


class Half(Base):
    name = "half"
    make = classmethod(lambda cls: cls())


class Whole(Half):
    @staticmethod
    def check():
        return "checked"

    def run(self):
        return super().run() + "!"


print(sorted(Base.__abstractmethods__), sorted(Half.__abstractmethods__), Whole.__abstractmethods__, Whole.make().run(), Whole.check(), Whole().whole())
for cls in (Base, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
Half.check = staticmethod(lambda: 1)
Half.run = lambda self: "added"
update_abstractmethods(Half)
print(Half().run(), Half.__abstractmethods__)
for wrong in (lambda: Sized.register(5), lambda: Has.register, lambda: isinstance(1, 5), lambda: Whole.register(Base)):
    try:
        print(wrong())
    except (TypeError, AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
print(type(Base).__name__, isinstance(Base, ABCMeta), getattr(Base.run, "__isabstractmethod__"), getattr(Whole.run, "__isabstractmethod__", None), Base.__dict__["name"].__isabstractmethod__)
