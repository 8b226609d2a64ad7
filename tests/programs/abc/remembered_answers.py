# What abstract classes answer again, and what changes their answers.
import abc


class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...


class B(A):
    def m(self): ...


for _ in range(2):
    print([isinstance(x, A) for x in (B(), 1, "x", B)], [issubclass(x, A) for x in (B, int, A)])
A.register(int)
for _ in range(2):
    print([isinstance(x, A) for x in (B(), 1, "x", True)], [issubclass(x, A) for x in (B, int, str)])


class P:
    __class__ = B


print(isinstance(P(), A), isinstance(P(), B))
try:
    issubclass(3, A)
except TypeError as error:
    print(error)


class M(abc.ABCMeta):
    def __subclasscheck__(cls, sub):
        print("asked", sub.__name__)
        return sub is str


class Q(metaclass=M):
    pass


print(isinstance("x", Q), isinstance("x", Q), isinstance(1, Q), isinstance(1, Q), issubclass(str, Q))


class N(abc.ABCMeta):
    def __instancecheck__(cls, instance):
        print("instance", instance)
        return super().__instancecheck__(instance)


class R(metaclass=N):
    pass


R.register(float)
print(isinstance(R(), R), isinstance(1.5, R), isinstance(1.5, R), isinstance(1, (R, str)), isinstance(1.5, R | int))


class Hook(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c):
        print("hook", c.__name__)
        return True if c is list else NotImplemented


print(isinstance([], Hook), isinstance([], Hook), isinstance(1, Hook), isinstance(1, Hook))


def made(n):
    class Local(B if n % 2 else object):
        pass

    return isinstance(Local(), A), issubclass(Local, A)


print([made(n) for n in range(6)])
