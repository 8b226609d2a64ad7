# Classes derived from EnumType: __call__, __getitem__, __iter__, __contains__, class properties, abstract enums.
from abc import ABC, ABCMeta, abstractmethod
from enum import Enum, EnumMeta, EnumType, IntEnum


class Forgiving(EnumType):
    def __call__(cls, value, *args, **kwargs):
        if isinstance(value, str) and cls.__members__ and value.upper() in cls.__members__:
            return cls[value]
        return super().__call__(value, *args, **kwargs)

    def __getitem__(cls, name):
        if isinstance(name, slice):
            return list(cls)[name]
        return super().__getitem__(name.upper())

    def __contains__(cls, value):
        return super().__contains__(value) or isinstance(value, str) and value.upper() in cls._member_map_

    def __iter__(cls):
        return (member for member in super(Forgiving, cls).__iter__() if not member.name.startswith("HIDDEN"))

    def __len__(cls):
        return sum(1 for _ in cls)

    def __getattr__(cls, name):
        if name.startswith("is_"):
            return lambda value: cls(value).name == name[3:].upper()
        raise AttributeError(f"no {name} in {cls.__name__}")

    @property
    def names(cls):
        return [member.name for member in cls]

    @property
    def default(cls):
        return next(iter(cls))


class Color(Enum, metaclass=Forgiving):
    RED = 1
    GREEN = 2
    HIDDEN_BLACK = 3


print(EnumMeta is EnumType, type(Color).__name__, Color("red"), Color["green"], Color(1), Color[:2], Color[::-1], "red" in Color, 2 in Color, "blue" in Color)
print(list(Color), len(Color), Color.names, Color.default, Color.is_red("red"), Color.is_green(1), Color.HIDDEN_BLACK, list(reversed(Color)))
for wrong in (lambda: Color("blue"), lambda: Color["blue"], lambda: Color.other, lambda: Color(9), lambda: setattr(Color, "names", 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Recording(EnumType):
    @classmethod
    def __prepare__(metacls, name, bases, **kwargs):
        namespace = super().__prepare__(name, bases, **kwargs)
        print("prepare", name, [base.__name__ for base in bases], kwargs, type(namespace).__name__)
        return namespace

    def __new__(metacls, name, bases, namespace, tag=None, **kwargs):
        made = super().__new__(metacls, name, bases, namespace, **kwargs)
        made.tag = tag
        print("made", name, list(made), namespace.member_names)
        return made

    def __init__(cls, name, bases, namespace, tag=None, **kwargs):
        super().__init__(name, bases, namespace)


class Tagged(IntEnum, metaclass=Recording, tag="t"):
    A = 1
    B = 2


print(Tagged.tag, Tagged.B, Tagged(1))


class AbstractEnumMeta(ABCMeta, EnumType):
    pass


class Animal(Enum, metaclass=AbstractEnumMeta):
    @abstractmethod
    def sound(self):
        ...


class Pet(Animal):
    DOG = 1

    def sound(self):
        return "wuff"


print(Pet.DOG.sound(), sorted(Animal.__abstractmethods__), Pet.__abstractmethods__, isinstance(Pet.DOG, Animal), Pet(1))
