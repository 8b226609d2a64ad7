# Decorators that check enumerations.

from _enum.body import _is_single_bit
from _enum.core import Enum
from _enum.flags import Flag, _bits_of
from _enum.numbers import StrEnum


def unique(enumeration):
    """Refuses an enumeration with two names for one value."""
    duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if duplicates:
        details = ", ".join([f"{alias} -> {name}" for alias, name in duplicates])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can check."""

    __module__ = "enum"
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Refuses an enumeration that does not pass the checks."""

    __module__ = "enum"

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        kind = "flag" if is_flag else "enum"
        if not is_flag and not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        name = enumeration.__name__
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [
                    (alias, member.name) for alias, member in enumeration.__members__.items() if alias != member.name
                ]
                if duplicates:
                    details = ", ".join([f"{alias} -> {target}" for alias, target in duplicates])
                    raise ValueError(f"aliases found in {enumeration!r}: {details}")
            elif check is CONTINUOUS:
                values = {member.value for member in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
                    missing = [value for value in wanted if value not in values]
                else:
                    missing = [value for value in range(low + 1, high) if value not in values]
                if missing:
                    shown = ", ".join([str(value) for value in missing])
                    raise ValueError(f"invalid {kind} {name!r}: missing values {shown}"[:256])
            elif check is NAMED_FLAGS and is_flag:
                _check_named(enumeration, name)
        return enumeration


def _check_named(enumeration, name):
    values = [member._value_ for member in enumeration]
    missing_names = []
    missing_value = 0
    for alias, member in enumeration._member_map_.items():
        if alias in enumeration._member_names_ or member.value < 0:
            continue
        missed = [bit for bit in _bits_of(member.value) if bit not in values]
        if missed:
            missing_names.append(alias)
            for bit in missed:
                missing_value |= bit
    if missing_names:
        if len(missing_names) == 1:
            alias = f"alias {missing_names[0]} is missing"
        else:
            alias = f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are missing"
        value = f"value 0x{missing_value:x}" if _is_single_bit(missing_value) else f"combined values of 0x{missing_value:x}"
        raise ValueError(
            f"invalid Flag {name!r}: {alias} {value} [use enum.show_flag_values(value) for details]"
        )


# As where they are found.
unique.__module__ = "enum"
