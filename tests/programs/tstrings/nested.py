# Templates inside templates and f-strings, and f-strings inside templates.
from string.templatelib import Template

name, items = "list", ["a", "b"]


def flatten(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        elif isinstance(part.value, Template):
            out.append(flatten(part.value))
        elif isinstance(part.value, list) and all(isinstance(v, Template) for v in part.value):
            out.append([flatten(v) for v in part.value])
        else:
            out.append((part.expression, part.value))
    return out


row = t"<li>{items[0]}</li>"
print(flatten(t"<ul>{row}</ul>"))
print(flatten(t"<ul>{[t'<li>{item}</li>' for item in items]}</ul>"))
print(flatten(t"{t"{t"{name}"}"}"))
print(flatten(t"{t'a' + t'b{name}'} and {t'' if not items else t'{len(items)}'}"))
print(flatten(t"{f"{name:>6}"} {f'{t"{name}".values}'}"))
outer = t"{t'{name}'}"
print(repr(outer), outer.interpolations[0].value.interpolations[0].value)
print(f"{t'{name}'!r}", f"{t'x'}", f"{t'{name}'.strings}", "%s" % t"{1}", "{}".format(t"{1}"), "{0.strings}".format(t"a{1}"))
try:
    f"{t'x':>10}"
except TypeError as error:
    print(error)
try:
    print(t"{1:{t'>5'}}".interpolations[0].format_spec)
except TypeError as error:
    print(error)
print(t"{1:{t'>5'!r}}".interpolations[0].format_spec)


def html(template, level=0):
    pieces = []
    for part in template:
        match part:
            case str():
                pieces.append(part)
            case _ if isinstance(part.value, Template):
                pieces.append(html(part.value, level + 1))
            case _:
                pieces.append(f"[{level}:{part.value}]")
    return "".join(pieces)


print(html(t"0{name}{t"1{name}{t"2{name}"}"}{name}"))
depth = t"{name}"
for _ in range(5):
    depth = t"({depth})"
print(html(depth))
