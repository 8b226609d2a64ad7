# Template literals that do not compile, and the messages.
sources = [
    't"{}"', 't"{ }"', 't"{!r}"', 't"{:x}"', 't"{=}"', 't"{x!}"', 't"{x!z}"', 't"{x!rr}"', 't"{x! r}"', 't"{x !r :>5}"', 't"{x!r x}"', 't"{x"', 't"{"', 't"}"',
    't"{x:{y}"', 't"{x:{y:{z:{w}}}}"', 't"{lambda: 1}"', 't"{lambda x: 1}"', 't"{(lambda: 1)}"', 't"{a b}"', 't"{1 +}"', 't"{x = 1}"', 't"{x == }"', 't"{*x}"', 't"{**x}"',
    't"{x y=}"', 't"{yield}"', 't"{await x}"', 't"{def}"', 't"{x;y}"', 't"{#}"', 't"{x)}"', 't"{(x}"', 't"{[x)}"', 't"{x := 5}"', 't"{(x := 5)}"', 't"{x:=5}"', 't"{pass}"', 't"{\'a}"',
]
for source in sources:
    try:
        compile(source, "<source>", "eval")
        print(source, "is fine")
    except SyntaxError as error:
        print(source, "|", error.msg, "|", error.offset)
statements = ['t"{x}" = 1', 'del t"{x}"', 'for t"{x}" in y: pass', 't"{x}": int = 1', 't"x" += t"y"', 'import t"x"', 'match x:\n    case t"{y}": pass', 'def f(t"x"): pass', 'x.t"y"',
              'class C(t"{x}"): pass', 'with a as t"x": pass', '(t"x" := 1)', 'lambda t"x": 1', '[1 for t"x" in y]', 'f(t"x"=1)', 'global t"x"', 't"a{x}" "b{y}"']
for source in statements:
    try:
        compile(source, "<source>", "exec")
        print(repr(source), "is fine")
    except SyntaxError as error:
        print(repr(source), "|", error.msg)


def documented():
    t"not a docstring {1}"


def plain():
    "a docstring"


print(documented.__doc__, plain.__doc__)
