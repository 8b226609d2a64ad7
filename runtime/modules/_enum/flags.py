# Enumerations whose members can be combined.

import _enum.core as _core
from _enum.core import Enum, EnumType, ReprEnum
from _enum.numbers import StrEnum

_bin = bin


def bin(num, max_bits=None):
    """The bits of a number, with the sign bit first."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        text = _bin(num + ceiling).replace("1", "0", 1)
    else:
        text = _bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = text[:3], text[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


class FlagBoundary(StrEnum):
    """What is done with bits that no member of a flag has."""

    __module__ = "enum"
    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits_of(value):
    original = value
    if isinstance(value, Enum):
        value = value.value
    if value < 0:
        raise ValueError(f"{original!r} is not a positive integer")
    while value:
        bit = value & (~value + 1)
        yield bit
        value ^= bit


def show_flag_values(value):
    """The single bits of a value."""
    return list(_bits_of(value))


class Flag(Enum, boundary=STRICT):
    """An enumeration whose members can be combined with |, & and ^."""

    __module__ = "enum"
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of an auto(): the next power of two."""
        if not count:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            return 1 << last_value.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda member: member._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        boundary = cls._boundary_
        given = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}"
                )
            if boundary is CONFORM:
                value = value & mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value = max(all_bits + 1, 2 ** value.bit_length()) + value
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        if value < 0:
            given = value
            value = all_bits + 1 + value
        unknown = value & ~mask
        aliases = value & ~singles
        in_singles = value & singles
        if unknown and boundary is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = None
        if in_singles or aliases:
            members = list(cls._iter_member_(in_singles))
            combined = 0
            for member in members:
                combined |= member._value_
            if aliases:
                value = in_singles | aliases
                for candidate in cls._member_map_.values():
                    bits = candidate._value_
                    if candidate not in members and bits and bits & value == bits:
                        members.append(candidate)
                        combined |= bits
            unknown = value ^ combined
            made._name_ = "|".join([member._name_ for member in members])
            if not combined:
                made._name_ = None
            elif unknown and boundary is STRICT:
                raise ValueError(f"{cls!r}: no members with value {unknown!r}")
            elif unknown:
                made._name_ += f"|{cls._numeric_repr_(unknown)}"
        made = cls._value2member_map_.setdefault(value, made)
        if given is not None:
            cls._value2member_map_[given] = made
        return made

    def __contains__(self, other):
        """Whether all bits of another flag are set."""
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The members whose bits are set."""
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        shown = (cls._value_repr_ or repr)(self._value_)
        return f"<{cls.__name__}: {shown}>" if self._name_ is None else f"<{cls.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        name = self.__class__.__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def _combined(self, other, symbol):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        for flag in (self, other):
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {symbol}")
        return value

    def __or__(self, other):
        cls = type(self)
        if type(other) is cls and type(cls) is EnumType:
            # The usual case, whose member is there already.
            value, mine = other._value_, self._value_
            if value is not None and mine is not None:
                known = cls._value2member_map_.get(mine | value)
                if known is not None:
                    return known
        value = self._combined(other, "|")
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        cls = type(self)
        if type(other) is cls and type(cls) is EnumType:
            # The usual case, whose member is there already.
            value, mine = other._value_, self._value_
            if value is not None and mine is not None:
                known = cls._value2member_map_.get(mine & value)
                if known is not None:
                    return known
        value = self._combined(other, "&")
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        cls = type(self)
        if type(other) is cls and type(cls) is EnumType:
            # The usual case, whose member is there already.
            value, mine = other._value_, self._value_
            if value is not None and mine is not None:
                known = cls._value2member_map_.get(mine ^ value)
                if known is not None:
                    return known
        value = self._combined(other, "^")
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._get_value(self) is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            cls = self.__class__
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = cls(~self._value_)
            else:
                self._inverted_ = cls(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


_core._flag_class = Flag


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """A flag whose members are ints."""

    __module__ = "enum"
