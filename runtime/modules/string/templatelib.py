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


def _template_unpickle(strings, interpolations):
    parts = []
    for index, text in enumerate(strings):
        parts.append(text)
        if index < len(interpolations):
            parts.append(interpolations[index])
    return Template(*parts)
