"""string.templatelib: Template and Interpolation made by t-strings and by hand."""
from string.templatelib import Interpolation, Template, convert


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


name, width = "World", 8
made = t"Hello {name!r:>{width}} and {1 + 1}{name}!"
print(made, made.strings, made.values, [part.expression for part in made.interpolations], [(part.conversion, part.format_spec) for part in made.interpolations])
print(list(made), [type(part).__name__ for part in made], len(made.strings), len(made.interpolations))
by_hand = Template("a", Interpolation(1, "x", None, ""), "b", "c", Interpolation(2), Interpolation(3, "z", "r", ".2f"))
print(by_hand, by_hand.strings, by_hand.values, by_hand.interpolations[1].expression, by_hand.interpolations[2])
print(Template(), Template().strings, t"", t"" + t"x", (t"a{1}" + t"{2}b").strings, Template("x") + Template("y"))
attempt(lambda: t"a" + "b")
attempt(lambda: "a" + t"b")
attempt(lambda: Template(3))
attempt(lambda: Template(x=1))
attempt(lambda: Interpolation())
attempt(lambda: Interpolation(1, 2))
attempt(lambda: Interpolation(1, "x", "z"))
attempt(lambda: Interpolation(1, "x", "r", 5))
attempt(lambda: setattr(made, "strings", ()))
attempt(lambda: setattr(made.interpolations[0], "value", 1))
attempt(lambda: made == t"Hello")
attempt(lambda: type("T", (Template,), {}))
attempt(lambda: Template[int] if hasattr(Template, "__class_getitem__") else "not generic")
attempt(lambda: Interpolation[int])
for conversion in (None, "s", "r", "a", "x"):
    attempt(lambda: convert("é", conversion))


def render(template):
    out = []
    for part in template:
        match part:
            case str():
                out.append(part)
            case Interpolation(value, expression, conversion, spec):
                out.append(format(convert(value, conversion), spec).replace("<", "&lt;"))
    return "".join(out)


print(render(made), render(t"<b>{'<i>'}</b>{3.14159:.2f}{name!a}{{}}{name=}"), Interpolation.__match_args__, render(t"{'a'}{'b'}"))
