# Template and Interpolation come from C++ (runtime/types/template.cpp).
__all__ = ["Interpolation", "Template", "convert"]


def convert(obj, /, conversion):
    """Applies a conversion, as an f-string would."""
    if conversion is None:
        return obj
    if conversion == "r":
        return repr(obj)
    if conversion == "s":
        return str(obj)
    if conversion == "a":
        return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")
