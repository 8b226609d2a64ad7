# Members named as methods and attributes of their base classes; members called name and value.
from enum import Enum, IntEnum, StrEnum, property as enum_property
from types import DynamicClassAttribute


class Word(StrEnum):
    upper = "x"
    title = "y"
    Z = "z"


print(Word.upper, repr(Word.title), Word.Z.upper(), Word.upper.upper(), Word.title.title(), list(Word))


class Field(Enum):
    name = "n"
    value = "v"
    other = "o"


print(Field.name, Field.value, Field.name.name, Field.name.value, Field.value.name, Field.value.value, [each.value for each in Field], Field.other.name)


class Number(IntEnum):
    real = 1
    imag = 2
    numerator = 3
    bit_length = 4


print(Number.real, Number.imag.real, Number.numerator.bit_length(), repr(Number.bit_length), Number.bit_length.bit_length(), Number.imag.imag, Number.numerator.numerator)


class Base(Enum):
    constant = property(lambda self: f"constant of {self.name}")
    CLASSY = 5 if False else property(lambda self: 1)

    @enum_property
    def label(self):
        return self.name.title()

    @DynamicClassAttribute
    def dynamic(self):
        return "dynamic " + self.name


class Derived(Base):
    label = 1
    constant = 2
    dynamic = 3
    PLAIN = 4


print(Derived.label, Derived.label.label, Derived.PLAIN.label, Derived.constant, Derived.PLAIN.constant, Derived.dynamic, Derived.PLAIN.dynamic, Derived.PLAIN.CLASSY)


class Mixin:
    attribute = "plain attribute"

    def method(self):
        return "method"


class Mixed(Mixin, Enum):
    attribute = 1
    method = 2
    THIRD = 3


print(Mixed.attribute, Mixed.THIRD.attribute, Mixed.method, Mixed.attribute.attribute)


class Own(Enum):
    @enum_property
    def extra(self):
        return self._value_ + 1

    @extra.setter
    def extra(self, value):
        self.changed = value

    @extra.deleter
    def extra(self):
        del self.changed

    A = 1


Own.A.extra = 10
print(Own.A.extra, Own.A.changed)
del Own.A.extra
print(hasattr(Own.A, "changed"))
for wrong in (lambda: Own.extra, lambda: setattr(Own.A, "name", 1), lambda: setattr(Own.A, "value", 1), lambda: delattr(Own.A, "name"), lambda: setattr(Own, "A", 1), lambda: delattr(Own, "A"), lambda: Own.name, lambda: Own.A.missing, lambda: Own.missing, lambda: Own.A.A.A, lambda: Mixed.THIRD.method(), lambda: Mixed.method.method):
    try:
        print(wrong())
    except AttributeError as error:
        print(error)
