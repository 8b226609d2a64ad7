# register(), as decorator; __subclasshook__; cycles refused; caches renewed.
from abc import ABC, ABCMeta, get_cache_token


class Drawable(ABC):
    pass


@Drawable.register
class Circle:
    pass


class Square:
    pass


class BigCircle(Circle):
    pass


print(issubclass(Circle, Drawable), issubclass(BigCircle, Drawable), isinstance(Square(), Drawable), Drawable in Circle.__mro__)
token = get_cache_token()
print(Drawable.register(Square) is Square, get_cache_token() == token, isinstance(Square(), Drawable))
print(Drawable.register(int), isinstance(True, Drawable), isinstance(1.5, Drawable))


class Sub(Drawable):
    pass


for wrong in (lambda: Sub.register(Drawable), lambda: Drawable.register(5), lambda: issubclass(5, Drawable), lambda: Drawable.register(Drawable)):
    try:
        print(wrong())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            if any("quack" in base.__dict__ for base in other.__mro__):
                return True
            if other.__name__.startswith("Not"):
                return False
        return NotImplemented


class Duck:
    def quack(self):
        return "quack"


class NotADuck(Quacks):
    pass


class Mute(Quacks):
    pass


class Loud(Quacks):
    def shout(self):
        pass


print(issubclass(Duck, Quacks), issubclass(NotADuck, Quacks), issubclass(Mute, Quacks), issubclass(Duck, Loud), isinstance(5, Quacks))
Quacks.register(str)
print(issubclass(str, Quacks), isinstance("x", Quacks), issubclass(str, Loud))


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        return instance == 42 or super().__instancecheck__(instance)


class Answer(metaclass=Meta):
    pass


print(isinstance(42, Answer), isinstance(41, Answer), isinstance(Answer(), Answer), issubclass(int, Answer))


class Wrong(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return "yes"


try:
    issubclass(int, Wrong)
except AssertionError as error:
    print("AssertionError")
