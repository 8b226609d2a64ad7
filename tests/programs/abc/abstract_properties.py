# Abstract properties, class methods and static methods; __abstractmethods__, and what makes a class concrete.
import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @property
    @abstractmethod
    def area(self):
        "The area."

    @area.setter
    @abstractmethod
    def area(self, value):
        pass

    @classmethod
    @abstractmethod
    def unit(cls):
        return "unit of " + cls.__name__

    @staticmethod
    @abstractmethod
    def name():
        pass

    @abstractmethod
    def draw(self):
        return "base"

    def describe(self):
        return f"{self.name()} {self.area}"


def attempt(cls, *args):
    try:
        print(type(cls(*args)).__name__)
    except TypeError as error:
        print(error)


class Half(Shape):
    area = 5

    @classmethod
    def unit(cls):
        return super().unit()


class Whole(Half):
    @staticmethod
    def name():
        return "whole"

    def draw(self):
        return super().draw() + " drawn"


attempt(Shape)
attempt(Half)
attempt(Whole)
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Whole.__abstractmethods__, Whole().describe(), Whole().draw(), Whole.unit(), Half.unit())
Half.draw = lambda self: "later"
attempt(Half)
abc.update_abstractmethods(Half)
attempt(Half)


class One(metaclass=ABCMeta):
    @abstractmethod
    def only(self):
        pass


class OnlySetter(ABC):
    x = property()

    @x.setter
    @abstractmethod
    def x(self, value):
        pass


attempt(One)
attempt(OnlySetter)
print(One.only.__isabstractmethod__, Shape.area.__isabstractmethod__, OnlySetter.x.__isabstractmethod__, abstractmethod(5) if False else "", abc.update_abstractmethods(int) is int)
attempt(type("Sub", (One,), {"only": None}))
print(abc.__all__ if hasattr(abc, "__all__") else "", type(One).__name__, ABC.__mro__)
class NotAbstract:
    @abstractmethod
    def ignored(self):
        pass
attempt(NotAbstract)
