# What counts as abstract of all that may stand in a class body, and what a derived class makes of it.
from abc import ABC, ABCMeta, abstractmethod


class Marked:
    """A descriptor that says so itself."""

    def __init__(self, answer):
        self.answer = answer

    @property
    def __isabstractmethod__(self):
        print("asked", self.answer)
        return self.answer


def names(cls):
    return sorted(cls.__abstractmethods__)


def half():
    pass


half.__isabstractmethod__ = 1


class Everything(ABC):
    number = 5
    text = "abstract"
    items = [1, 2]
    inner = int
    alias = list[int]
    own_kind = property
    builtin = len
    plain = lambda self: 1
    truthy = half
    marked, unmarked = Marked(True), Marked(False)

    class Nested:
        __isabstractmethod__ = True

    @abstractmethod
    def method(self):
        pass

    @property
    @abstractmethod
    def getter(self):
        pass

    def _set(self, value):
        pass

    setter = property(lambda self: 1, abstractmethod(_set))
    deleter = property(None, None, abstractmethod(lambda self: None))
    neither = property(lambda self: 1, lambda self, value: None)

    @classmethod
    @abstractmethod
    def of_class(cls):
        pass

    @staticmethod
    @abstractmethod
    def static():
        pass

    twice = staticmethod(classmethod(property(abstractmethod(lambda self: None))))


print(names(Everything))


class Less(Everything):
    method = None
    getter = 3

    @classmethod
    def of_class(cls):
        pass

    static = len
    marked = Marked(False)


print(names(Less))
try:
    Less()
except TypeError as error:
    print(error)


class Mixin:
    def setter(self):
        pass

    def deleter(self):
        pass


class All(Mixin, Less):
    truthy = twice = Nested = own_kind = _set = None


print(names(All))
All()


# The mark comes and goes; only what is asked when the class is made counts.
def later(self):
    pass


class First(metaclass=ABCMeta):
    late = later


later.__isabstractmethod__ = True


class Second(metaclass=ABCMeta):
    late = later


later.__isabstractmethod__ = False


class Third(Second):
    pass


print(names(First), names(Second), names(Third))


class Shadowing(ABCMeta):
    @property
    def hidden(cls):
        print("the metaclass is asked")
        return None


class Base(metaclass=Shadowing):
    @abstractmethod
    def hidden(self):
        pass


class Derived(Base):
    pass


print(names(Base), names(Derived))


class Loud(ABCMeta):
    def __getattribute__(cls, name):
        if name == "thing":
            print("asked for", name)
        return super().__getattribute__(name)


class Noisy(metaclass=Loud):
    @abstractmethod
    def thing(self):
        pass


class Noisier(Noisy):
    pass


print(names(Noisier))
