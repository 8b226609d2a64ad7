# Template and Interpolation called directly: how strings merge, what arguments are checked, what stays read-only.
from string.templatelib import Interpolation, Template


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


i = Interpolation("value", "expression", "r", ">5")
print(i, Interpolation(5), Interpolation(5, "five"), Interpolation(None, "n", None, ""))
print(Interpolation(value=1, expression="e", conversion="s", format_spec="f"), Interpolation(1, format_spec="only"))
print(Interpolation.__match_args__, i.value, i.expression, i.conversion, i.format_spec)
print(Template(), Template("a"), Template("a", "b", "c"), Template(i), Template(i, i), Template("a", i, "b", "c", i))
print(Template(*t"x{1}y{2}").strings, Template("", "", i, "").strings, Template(i).interpolations[0] is i)
attempt(lambda: Interpolation())
attempt(lambda: Interpolation(1, 2))
attempt(lambda: Interpolation(1, "e", "x"))
attempt(lambda: Interpolation(1, "e", "rs"))
attempt(lambda: Interpolation(1, "e", ""))
attempt(lambda: Interpolation(1, "e", 5))
attempt(lambda: Interpolation(1, "e", "r", 5))
attempt(lambda: Interpolation(1, "e", "r", None))
attempt(lambda: Interpolation(1, "e", "r", "s", "more"))
attempt(lambda: Interpolation(1, nothing="x"))
attempt(lambda: Template(5))
attempt(lambda: Template("a", None))
attempt(lambda: Template(t"inner"))
attempt(lambda: Template(["a"]))
attempt(lambda: Template(strings=("a",)))
attempt(lambda: Template("a", b="c"))
template = Template("a", i)
for owner, name in ((template, "strings"), (template, "interpolations"), (template, "values"), (template, "extra"), (i, "value"), (i, "conversion"), (i, "extra")):
    attempt(lambda: setattr(owner, name, None))
attempt(lambda: delattr(template, "strings"))
attempt(lambda: delattr(i, "value"))
attempt(lambda: template.missing)
attempt(lambda: type("Sub", (Template,), {}))
attempt(lambda: type("Sub", (Interpolation,), {}))
attempt(lambda: Template[int])
attempt(lambda: Interpolation[int])


class Text(str):
    pass


sub = Template(Text("sub"), Text("class"))
print(sub.strings, type(sub.strings[0]).__name__, type(Template(Text("one")).strings[0]).__name__)
print(i == i, i == Interpolation("value", "expression", "r", ">5"), Template("a") == Template("a"), hash(i) == hash(i), template in {template: 1})
