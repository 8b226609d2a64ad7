"""The tower of numeric types, as abstract classes: Number, Complex, Real, Rational, Integral."""

from abc import ABCMeta, abstractmethod

from _on_demand import on_demand as _on_demand

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]
__getattr__, __dir__ = _on_demand(globals(), {"_numeric_tower": " ".join(__all__)})
