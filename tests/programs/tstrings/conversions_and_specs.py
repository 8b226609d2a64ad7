# Conversions and format specs are recorded, not applied; only the nested parts of a spec are evaluated and formatted.
class Loud:
    def __format__(self, spec):
        print("formatted with", repr(spec))
        return f"<{spec}>"

    def __repr__(self):
        print("repr called")
        return "Loud()"

    def __str__(self):
        print("str called")
        return "loud"


class BadFormat:
    def __format__(self, spec):
        return 5


def show(template):
    for i in template.interpolations:
        print(type(i.value).__name__, repr(i.conversion), repr(i.format_spec), end="; ")
    print()


loud, width, fill = Loud(), 8, "*"
show(t"{loud}")
show(t"{loud!r}")
show(t"{loud!s:anything at all}")
show(t"{loud!a:}")
show(t"{loud:{width}}")
show(t"{loud:{fill}>{width}}")
show(t"{loud:{fill!r}^{width:03d}.{width + 1}f}")
show(t"{loud:{loud}}")
show(t"{loud:{loud!r}}")
show(t"{loud:{loud!s:>6}}")
show(t"{1:{'{'}{'}'}}")
show(t"{1:not a valid spec}")
show(t"{1:%Y-%m-%d} {2:,} {3: } {4:  x  }")
show(t"{1:\n}{1:\x41}{1:'quoted'}")
show(rt"{1:\n}")
show(t"{1:{2:{3}}}")
show(t"{width=}{width=!s}{width=:>4}{width=!a:x}")
for make in (lambda: t"{1:{BadFormat()}}", lambda: t"{1:{width:zz}}", lambda: t"{1:{1 / 0}}", lambda: t"{1:{[]:x}}", lambda: t"{BadFormat()}"):
    try:
        show(make())
    except Exception as error:
        print(type(error).__name__, error)
template = t"{loud!r:>10}"
i, = template.interpolations
print(f"{format(repr(i.value), i.format_spec)}|")
print(i.conversion == "r", i.value is loud)
