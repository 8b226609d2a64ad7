# A field is parsed when it is its turn: errors of later fields come after what earlier fields raise.
class A:
    name = "n"
    items = [1, {"k": 2}]

    def __format__(self, spec):
        print("format", repr(spec))
        return f"<{spec}>"

def show(template, *args, **kwargs):
    try:
        print(ascii(template.format(*args, **kwargs)))
    except Exception as error:
        print(ascii(template), type(error).__name__, ascii(str(error)))
    try:
        print(ascii(template.format_map(kwargs)))
    except Exception as error:
        print(ascii(template), type(error).__name__, ascii(str(error)))

a = A()
for template in ["{a}{", "{a}}", "{a.name}{", "{a.missing}{", "{a.missing}}", "{a.name}{b[}", "{a.name}{0[{]}", "{a[x{}y]}", "{a.name}{!x}", "{a.missing}{!rr}", "{a.name}{99999999999999999999}", "{a.missing}{99999999999999999999}", "{a.items[0]}{a.}",
                 "{a.items[5]}{a.}", "{a.items[]}", "{a.items[1][k]}{a.items[0]x}", "{a.missing[0]x}", "{a.items[99999999999999999999]}", "{a.missing:{b}}{", "{a:{b.x}{}}", "{a:{a.name}{", "{a!}", "{a!:}", "{a!r", "{a:", "{a:{", "{a:{}", "{a:{a:{a}}}", "{}{0}",
                 "{0}{}", "{a.name}{}{0}", "{a.name}{0}{}", "{a[0]}{b}", "{ a}", "{a }", "{a!r }", "{a:x}{b:y}", "{{{a}}}", "{{a}}{a.name}", "}{", "{a.name!r:>5}|{a.items!s:<12}|", "{a.items[-1]}", "{a.items[ 0]}", "{a.items[1][k]:{w}}"]:
    show(template, 1, a=a, w=5)
