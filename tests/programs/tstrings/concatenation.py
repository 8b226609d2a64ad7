# Templates joined with + and by standing next to each other; what does not join.
from string.templatelib import Template, Interpolation


def show(template):
    print(template.strings, template.values)


def attempt(action):
    try:
        show(action())
    except Exception as error:
        print(type(error).__name__, error)


a, b = 1, 2
left, right = t"left {a}", t"{b} right"
show(left + right)
show(right + left)
show(left + left)
show(t"" + t"")
show(t"" + left)
show(left + t"")
show(t"x" + t"y" + t"z")
show(t"{a}" + t"{b}")
show(t"one " t"two {a}" t" three")
show(t"{a}" t"{b}" t"")
show(t"{a}" rt"\n" t"\n{b}")
show(t"a"
     t"b {a}"
     t'''c
d''')
show(left)
joined = left
joined += right
print(joined is left, joined.interpolations[0] is left.interpolations[0])
show(joined)
attempt(lambda: left + "text")
attempt(lambda: "text" + left)
attempt(lambda: left + 5)
attempt(lambda: left + None)
attempt(lambda: left * 2)
attempt(lambda: left % (1,))
attempt(lambda: left + left.interpolations[0])
attempt(lambda: left.interpolations[0] + left.interpolations[0])
attempt(lambda: sum([left, right], t""))
attempt(lambda: sum([left, right]))
attempt(lambda: "".join([left]))
attempt(lambda: left + Template("made"))
attempt(lambda: Template("made ", Interpolation(5)) + right)


class Reflected:
    def __radd__(self, other):
        return other + t" reflected {b}"

    def __add__(self, other):
        return t"forward " + other


attempt(lambda: left + Reflected())
attempt(lambda: Reflected() + left)
for source in ('t"a" "b"', '"a" t"b"', 't"a" f"b"', 'f"{1}" t"b"', 't"a" b"b"', 't"a" t"b" "c"', 't"a" r"b"', 't"a" rt"b"'):
    try:
        compile(source, "<source>", "eval")
        print(source, "is fine")
    except SyntaxError as error:
        print(source, "|", error.msg)
