# Enumerations whose members are ints or strs.

from _enum.core import ReprEnum


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""

    __module__ = "enum"


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strs."""

    __module__ = "enum"

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of an auto(): the name in lower case."""
        return name.lower()
