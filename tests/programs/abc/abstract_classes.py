# ABCMeta: abstract names, registration, hooks, errors.
import abc
from abc import *
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
    @property
    @abc.abstractmethod
    def p(self): pass
try: A()
except TypeError as e: print(e)
class B(A):
    def f(self): return 1
try: B()
except TypeError as e: print(e)
class C(B):
    p = 1
print(C().f(), C.__abstractmethods__, sorted(A.__abstractmethods__))
try: print(int.__abstractmethods__)
except AttributeError as e: print(e)
class P: pass
try: print(P.__abstractmethods__)
except AttributeError as e: print(e)
A.register(int)
print(isinstance(3, A), issubclass(bool, A), isinstance("", A))
try: A.register(3)
except TypeError as e: print(e)
try: issubclass(3, A)
except TypeError as e: print(e)
try: C.register(A)
except RuntimeError as e: print(e)
P.__abstractmethods__ = ["x", "y"]
try: P()
except TypeError as e: print(e)
del P.__abstractmethods__
P()
try: del P.__abstractmethods__
except AttributeError as e: print(e)
print(repr(abc.ABC), A, type(A))
class Q(A, list): pass
print(Q())


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if other is str:
            return "neither"
        return True if hasattr(other, "quack") else NotImplemented


class Duck:
    quack = 1


print(issubclass(Duck, Hooked), isinstance(Duck(), Hooked), issubclass(int, Hooked), issubclass(Hooked, Hooked))
try:
    issubclass(str, Hooked)
except AssertionError as error:
    print(error)
before = abc.get_cache_token()


@Hooked.register
class Registered:
    pass


class Below(Registered):
    pass


print(issubclass(Below, Hooked), isinstance(Below(), Hooked), abc.get_cache_token() != before, Registered.__name__)


class Late(ABC):
    pass


print(isinstance(1.5, Late))
Late.register(float)
print(isinstance(1.5, Late), issubclass(float, Late))


class Child(Late):
    pass


print(isinstance(Child(), Late), isinstance(3, Child))
Child.register(int)
print(isinstance(3, Late), isinstance(True, Child))


class Abstract(ABC):
    @classmethod
    @abstractmethod
    def make(cls):
        return "made"

    @staticmethod
    @abstractmethod
    def help():
        pass

    @property
    @abstractmethod
    def size(self):
        return 0

    @size.setter
    @abstractmethod
    def size(self, value):
        pass

    def plain(self):
        pass


print(sorted(Abstract.__abstractmethods__), Abstract.make(), Abstract.make.__isabstractmethod__)


class Half(Abstract):
    make = classmethod(lambda cls: "half")

    def help():
        return "help"


try:
    Half()
except TypeError as error:
    print(error)
Half.size = 5
try:
    Half()
except TypeError as error:
    print(error)
print(abc.update_abstractmethods(Half) is Half, Half().size, Half.__abstractmethods__)


class Fake:
    @property
    def __class__(self):
        return int


print(isinstance(Fake(), Late), isinstance(Fake(), Child))


class Meta(ABCMeta):
    def __call__(cls, *args):
        return ("called", *args)


class Called(metaclass=Meta):
    @abstractmethod
    def f(self):
        pass


print(Called(1), type(Called).__mro__[:2])


class New(ABC):
    def __new__(cls):
        return super().__new__(cls)

    @abstractmethod
    def f(self):
        pass


try:
    New()
except TypeError as error:
    print(error)
for old in (abc.abstractproperty, abc.abstractclassmethod, abc.abstractstaticmethod):
    print(old.__name__, old.__isabstractmethod__, old(lambda self: 1).__isabstractmethod__)
