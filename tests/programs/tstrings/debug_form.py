# The = form puts the text of the expression into the strings, with the conversion r unless a spec or conversion is given.
x, name = 5, "n"


def show(template):
    print(template.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in template.interpolations])


show(t"{x=}")
show(t"{x = }")
show(t"{ x=}")
show(t"{x =}")
show(t"{  x  =  }")
show(t"before {x=} between {name=} after")
show(t"{x=}{name=}")
show(t"{x=!r}{x=!s}{x=!a}")
show(t"{x=:>5}{x=:{x}}{x=!r:>5}{x=:}")
show(t"{x + 1 = }")
show(t"{x+1=}")
show(t"{'a' + "b"=}")
show(t"{(y := 3)=}")
show(t"{x == 5=}")
show(t"{[v for v in range(2)]=}")
show(t"{
    x
    = }")
show(t"{x  # comment
=}")
show(t"{{x=}}")
show(t"{{{x=}}}")
show(rt"\{x=}\n")
show(t"{f'{x=}'=}")
show(t"{t'{x=}'.strings=}")
print([part if isinstance(part, str) else part.value for part in t"{x=} and {name=}"])
show(t"{x=}" t"{x=}")
show(t"{x=}" + t"{x=}")
print(f"{t'{x=}'.strings}", f"{x=}")
