"""The tower of numeric types, as abstract classes: Number, Complex, Real, Rational, Integral."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def __getattr__(name):
    if name not in __all__:
        raise AttributeError(f"module 'numbers' has no attribute {name!r}")
    value = globals()[name] = getattr(_import("_numeric_tower", (name,)), name)
    return value


def __dir__():
    return sorted({*globals(), *__all__} - {"__getattr__", "__dir__"})
