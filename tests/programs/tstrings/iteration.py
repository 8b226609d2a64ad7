# Iterating over a template gives the non-empty strings and the interpolations in order.
from string.templatelib import Template, Interpolation

a, b = "A", [1]


def parts(template):
    return [part if isinstance(part, str) else ("i", part.value, part.expression) for part in template]


print(parts(t""))
print(parts(t"text"))
print(parts(t"{a}"))
print(parts(t"{a}{b}"))
print(parts(t"x{a}{b}y"))
print(parts(t"x{a} {b}"))
print(parts(t"" t"" t"{''}"))
print(parts(Template("", "", Interpolation(1), "", "z")))
template = t"one {a} two {b} three"
iterator = iter(template)
print(type(iterator).__name__, iter(iterator) is iterator, iter(template) is iterator)
print(next(iterator), next(iterator).value, list(iterator)[-1], list(iterator), next(iterator, "done"))
try:
    next(iterator)
except StopIteration as stop:
    print("StopIteration", stop.args)
print(list(template)[1] is template.interpolations[0], len(list(template)), len(list(template)))
first, second, *rest = template
print(first, second.expression, len(rest))
one, = t"single"
print(one, *t"{1}{2}".values, [*t"ab"], "one " in template, template.interpolations[1] in template, "absent" in template)
for index, part in enumerate(t"{1}-{2}"):
    print(index, part if isinstance(part, str) else part.expression, end=" ")
print()
print(len(dict(zip(t"{a}{b}", "xy"))), max(t"b" + t"a"), list(zip(t"xy", t"{a}z".strings)))
for action in (lambda: len(template), lambda: template[0], lambda: reversed(template), lambda: template.strings.append("x"), lambda: next(template),
               lambda: "".join(template), lambda: iter(template.interpolations[0]), lambda: [x for x, y in template]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def generator():
    yield from t"from {a} template"


print([part if isinstance(part, str) else part.value for part in generator()])
