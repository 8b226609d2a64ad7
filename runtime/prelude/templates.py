# t-strings (string.templatelib).


def template_repr(template):
    return f"Template(strings={template.strings!r}, interpolations={template.interpolations!r})"


def interpolation_repr(part):
    return f"Interpolation({part.value!r}, {part.expression!r}, {part.conversion!r}, {part.format_spec!r})"
