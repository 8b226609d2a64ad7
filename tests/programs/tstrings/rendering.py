# A template rendered like an f-string, with convert of the library, and with an escaping renderer.
from string.templatelib import Interpolation, Template, convert


def render(template):
    return "".join(part if isinstance(part, str) else format(convert(part.value, part.conversion), part.format_spec) for part in template)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


name, n, pi = "Zoë", 255, 3.14159
print(render(t"{name!r:>8}|{name!a}|{name!s:*^9}|{n:#06x}|{pi:.3f}|{n=}|{n = !s}|{pi=:8.2f}"))
print(render(t"{name!r:>8}|{n=}") == f"{name!r:>8}|{n=}", repr(render(t"")), render(t"{{{n}}}"))
for conversion in ("r", "s", "a", None):
    print(repr(convert(name, conversion)), repr(convert(n, conversion)))
for bad in ("x", "", "rr", 5):
    attempt(lambda: convert(name, bad))
attempt(lambda: convert(name))
attempt(lambda: render(t"{name:d}"))
attempt(lambda: render(t"{n!r:d}"))


def escape(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def html(template):
    if not isinstance(template, Template):
        raise TypeError(f"a template is needed, not {type(template).__name__}")
    out = []
    for part in template:
        match part:
            case str(text):
                out.append(text)
            case Interpolation(Template() as inner, _, None, ""):
                out.append(html(inner))
            case Interpolation(value, _, conversion, spec):
                out.append(escape(format(convert(value, conversion), spec)))
    return "".join(out)


evil = '<script>"&"'
print(html(t"<p title=\"{evil}\">{evil!r:.9}</p>"))
print(html(t"<ul>{t'<li>{evil}</li>'}</ul>"))
attempt(lambda: html("<p>not a template</p>"))
attempt(lambda: html(f"<p>{evil}</p>"))


def query(template):
    return "?".join(template.strings), list(template.values)


print(query(t"select * from people where name = {name} and age > {n + 1}"))
