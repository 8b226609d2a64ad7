# The signals of decimal, and the mappings of flags and traps.

from collections.abc import MutableMapping

INVALID_MASK = 0x3BA
_MESSAGE = (
    "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
    "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"
)


class DecimalException(ArithmeticError):
    __module__ = "decimal"


class Clamped(DecimalException):
    __module__ = "decimal"


class Rounded(DecimalException):
    __module__ = "decimal"


class Inexact(DecimalException):
    __module__ = "decimal"


class Subnormal(DecimalException):
    __module__ = "decimal"


class InvalidOperation(DecimalException):
    __module__ = "decimal"


class DivisionByZero(DecimalException, ZeroDivisionError):
    __module__ = "decimal"


class FloatOperation(DecimalException, TypeError):
    __module__ = "decimal"


class Overflow(Inexact, Rounded):
    __module__ = "decimal"


class Underflow(Inexact, Rounded, Subnormal):
    __module__ = "decimal"


class ConversionSyntax(InvalidOperation):
    __module__ = "decimal"


class DivisionImpossible(InvalidOperation):
    __module__ = "decimal"


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    __module__ = "decimal"


class InvalidContext(InvalidOperation):
    __module__ = "decimal"


# Signals with the status bits they stand for, in the order in which they are reported.
SIGNALS = {
    InvalidOperation: INVALID_MASK,
    FloatOperation: 0x400,
    DivisionByZero: 0x4,
    Overflow: 0x800,
    Underflow: 0x4000,
    Subnormal: 0x2000,
    Inexact: 0x40,
    Rounded: 0x1000,
    Clamped: 0x1,
}

# What an invalid operation can be.
_CONDITIONS = {
    InvalidOperation: 0x100,
    ConversionSyntax: 0x2,
    DivisionImpossible: 0x8,
    DivisionUndefined: 0x10,
    InvalidContext: 0x80,
}

_IN_ORDER_OF_BITS = (
    (0x1, "Clamped"),
    (0x2, "InvalidOperation"),
    (0x4, "DivisionByZero"),
    (0x8, "InvalidOperation"),
    (0x10, "InvalidOperation"),
    (0x20, "InvalidOperation"),
    (0x40, "Inexact"),
    (0x80, "InvalidOperation"),
    (0x100, "InvalidOperation"),
    (0x400, "FloatOperation"),
    (0x800, "Overflow"),
    (0x1000, "Rounded"),
    (0x2000, "Subnormal"),
    (0x4000, "Underflow"),
)


def exception_for(status):
    """The exception that trapped status bits raise."""
    kinds = [kind for kind, bit in _CONDITIONS.items() if status & bit]
    kinds += [kind for kind, bits in SIGNALS.items() if status & bits and kind is not InvalidOperation]
    for kind, bits in SIGNALS.items():
        if status & bits:
            return kind(kinds)


def names_of(status):
    """What repr() of a context lists."""
    return list(dict.fromkeys([name for bit, name in _IN_ORDER_OF_BITS if status & bit]))


def signals_of(status):
    return [kind for kind, bits in SIGNALS.items() if status & bits]


def bits_of_list(signals):
    bits = 0
    for signal in signals:
        try:
            bits |= SIGNALS[signal]
        except (KeyError, TypeError):
            raise KeyError(_MESSAGE) from None
    return bits


def bits_of_mapping(value):
    """The status bits of a mapping of all signals to truth values."""
    if isinstance(value, SignalDict):
        return value._get()
    if not isinstance(value, dict):
        raise TypeError("argument must be a signal dict")
    if len(value) != len(SIGNALS):
        raise KeyError("invalid signal dict")
    bits = 0
    for kind, mask in SIGNALS.items():
        if kind not in value:
            raise KeyError("invalid signal dict")
        if value[kind]:
            bits |= mask
    return bits


class SignalDict(MutableMapping):
    __slots__ = ("_context", "_name")
    __module__ = "abc"
    __hash__ = None

    def __init__(self, context=None, name=None):
        self._context = context
        self._name = name

    def _get(self):
        if self._context is None:
            raise ValueError("invalid signal dict")
        return getattr(self._context, self._name)

    def _bits(self, key):
        try:
            return SIGNALS[key]
        except (KeyError, TypeError):
            raise KeyError(_MESSAGE) from None

    def __len__(self):
        self._get()
        return len(SIGNALS)

    def __iter__(self):
        self._get()
        return iter(SIGNALS)

    def __getitem__(self, key):
        return self._get() & self._bits(key) != 0

    def __setitem__(self, key, value):
        bits = self._bits(key)
        status = self._get()
        setattr(self._context, self._name, status | bits if value else status & ~bits)

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __repr__(self):
        return "{" + ", ".join([f"{kind!r}:{self[kind]}" for kind in SIGNALS]) + "}"

    def copy(self):
        return dict(self)

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return signals_of(self._get()) == signals_of(other._get())
        if isinstance(other, dict):
            if not other:
                raise ValueError("invalid signal dict")
            try:
                return self._get() == bits_of_mapping(other)
            except KeyError:
                return False
        return NotImplemented
