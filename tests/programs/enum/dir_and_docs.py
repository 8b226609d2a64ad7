# dir() of classes and members, __doc__, signatures, annotations, __members__ as a read-only mapping.
import inspect
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum


class Color(Enum):
    """Colors of things."""

    RED = 1
    GREEN = 2
    ALIAS = 1

    def method(self):
        pass

    @property
    def shade(self):
        return 5

    @classmethod
    def maker(cls):
        pass

    def _private(self):
        pass


class Plain(Enum):
    A = 1


class WithInit(Enum):
    A = 1, 2

    def __init__(self, one, two):
        self.one, self.two = one, two


class Num(IntEnum):
    ONE = 1


class Bits(Flag):
    X = 1


print(dir(Color))
print(dir(Color.RED))
print(dir(WithInit.A), dir(Plain.A))
print(sorted(set(dir(Num)) - set(dir(int))), sorted(set(dir(int)) - set(dir(Num))))
print(sorted(set(dir(Num.ONE)) - set(dir(int))), [name for name in dir(Bits) if not name.startswith("__")], [name for name in dir(Bits.X) if not name.startswith("__")])
print(Color.__doc__, Plain.__doc__, Color.RED.__doc__, Color.__name__, Color.__qualname__, Color.__module__, Color.__class__.__name__, Color.__mro__)
print(inspect.signature(Color), inspect.signature(Enum), inspect.signature(IntFlag), Color.__members__, type(Color.__members__).__name__)
for wrong in (lambda: Color.__members__.__setitem__("X", 1), lambda: Color.__members__["X"], lambda: setattr(Color, "__members__", {}), lambda: Color.RED.__members__, lambda: Color.RED(), lambda: Color(1, 2), lambda: Color(), lambda: Color(value=1).name, lambda: Color(1, names="x"), lambda: len(Color.RED), lambda: iter(Color.RED)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print([hasattr(Color, name) for name in ("_boundary_", "_flag_mask_", "_inverted_", "_member_names_", "_member_map_", "_value2member_map_", "_member_type_", "_unhashable_values_", "_hashable_values_")])
print(Color._member_names_, Color._member_map_, Color._value2member_map_, Color._member_type_, Color._hashable_values_, Bits._flag_mask_, Bits._boundary_, Num._member_type_, StrEnum._member_type_, Color.RED._sort_order_, Color.GREEN._sort_order_, Color.RED.__objclass__)
print(isinstance(Color, type), inspect.isclass(Color), callable(Color.RED), Color.RED.__class__ is Color, inspect.getmembers(Plain, lambda value: isinstance(value, Plain)))
