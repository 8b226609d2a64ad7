# The parts of a template: strings, interpolations, values, and the reprs of all.
from string.templatelib import Template, Interpolation

name, n, empty = "Ann", 42, ""


def show(template):
    print(template.strings, template.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in template.interpolations])


show(t"")
show(t"only text")
show(t"{name}")
show(t"Hi {name}!")
show(t"{name}{n}")
show(t"{name} {n}{empty}")
show(t"a{name}b{n}c{empty}d")
show(t"{n!r} {n!s:>5} {n!a} {n:05d} {n:}")
show(t'single {name}')
show(t"""several
lines {name}
""")
for template in (t"", t"x", t"{n}", t"x{n!r:>3}y", t"{name}{[1, None]}", t"'\" {name!s}"):
    print(repr(template), "|", str(template) == repr(template))
template = t"value {n:x}"
interpolation = template.interpolations[0]
print(interpolation, repr(interpolation), f"{interpolation}")
print(type(template) is Template, type(interpolation) is Interpolation, Template, Interpolation)
print(type(template.strings).__name__, type(template.interpolations).__name__, type(template.values).__name__)
print(template.interpolations[0] is interpolation, template.strings is template.strings)
print(t"{name}" is t"{name}", t"{name}" == t"{name}", template == template)


def again(value):
    return t"<{value}>"


first, second = again(1), again([2])
print(first.values, second.values, first.strings == second.strings)
n = "changed later"
print(template.values, interpolation.value)
mutable = [1]
kept = t"{mutable}"
mutable.append(2)
print(kept.values, kept.values[0] is mutable)
print(len(t"{1}{2}{3}".strings), len(t"{1}{2}{3}".interpolations), t"{1}{2}{3}".strings)
print(bool(t""), bool(t"x"), t"" if t"" else "falsy")
