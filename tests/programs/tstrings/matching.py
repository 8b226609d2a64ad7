# Interpolations and templates taken apart with match.
from string.templatelib import Interpolation, Template


def kind(part):
    match part:
        case str(text):
            return f"text {text!r}"
        case Interpolation(int() | float() as number, expression, None, ""):
            return f"number {number} from {expression}"
        case Interpolation(str(s), _, "r" | "a" as conversion):
            return f"string {s} with {conversion}"
        case Interpolation(value=list([first, *_])):
            return f"list starting with {first}"
        case Interpolation(format_spec=spec, expression=e) if spec:
            return f"{e} in format {spec}"
        case Interpolation(Template(strings=("",))):
            return "empty template"
        case Interpolation(Template(strings=strings, values=(only,))):
            return f"template of one value {only} in {strings}"
        case Interpolation(value=None):
            return "nothing"
        case Interpolation(v):
            return f"other {type(v).__name__}"


n, s, values = 5, "s", [7, 8]
for part in t"a {n}{n + 0.5}{s!r}{s!a:>4}{s}{values}{[]}{n:x}{(1,):{n}}{t''}{t'<{n}>'}{t'{n}{n}'}{None}{None!r}{b'x'}":
    print(kind(part))


def shape(template):
    match template:
        case Template(interpolations=()):
            return "constant"
        case Template(strings=("", "")):
            return "bare value"
        case Template(strings=(prefix, ""), values=(value,)):
            return f"{prefix!r} then {value!r}"
        case Template(strings=(_, middle, _), interpolations=(Interpolation(expression=a), Interpolation(expression=b))):
            return f"{a} {middle!r} {b}"
        case Template():
            return f"{len(template.values)} values"
        case [*_]:
            return "sequence"
        case _:
            return "no template"


for template in (t"", t"text", t"{n}", t"n: {n}", t"{n} to {s}", t"{n}{n}{n}", "text", ["a"], f"{n}"):
    print(shape(template))
template = t"{n}"
for subject in (template, template.interpolations[0]):
    try:
        match subject:
            case Template(a):
                print("positional", a)
            case Interpolation(a, b, c, d, e):
                print("five", a)
    except TypeError as error:
        print(error)
