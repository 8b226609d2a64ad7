"""Fraction: rational numbers of any size, in lowest terms."""

__all__ = ["Fraction"]


def __getattr__(name):
    if name != "Fraction":
        raise AttributeError(f"module 'fractions' has no attribute {name!r}")
    from _fractions.fraction import Fraction

    globals()["Fraction"] = Fraction
    return Fraction


def __dir__():
    return sorted({*globals(), *__all__} - {"__getattr__", "__dir__"})
