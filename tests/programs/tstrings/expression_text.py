# The expression text of an interpolation is the source between the braces, as written.
x, d, items = 5, {"k": [1, 2]}, [3, 4]


class P:
    class q:
        r = "deep"


def texts(template):
    for i in template.interpolations:
        print(repr(i.expression), "->", repr(i.value), repr(i.conversion), repr(i.format_spec))


texts(t"{x}{ x }{  x}{x  }{x !r}{ x :>3}{x	}")
texts(t"{x+1}{x  +  1}{(x)}{( x )}{-x}{not x}{x if x else 0}")
texts(t"{d['k']}{d["k"][0]}{ d [ 'k' ] }{P.q.r}{P . q . r}")
texts(t"{items[0:1]}{[i for i in items]}{(lambda a: a + 1)(2)}{ {1: 2} }{ {1, 1} }")
texts(t"{x, 1}{x,}{*items, x}{(1, 2)}{()}")
texts(t"{x == 5}{x != 5}{x <= 5}{x!=6}{x==5!r}")
texts(t"{'a' 'b'}{'a:b'}{'!r'}{'}'}{'{'}{"\n"}{r'\n'}{'=' !s}")
texts(t"{f'{x}'}{f"{x!r:>3}"}{x:{x}}{x:{x}{x}}")
texts(t"{
    x
}{
    x
    + 1
}{x  # a comment
}{
    d[
        'k'
    ]  # another
    !r
}")
texts(t"{(y := 7)}{y}{1_000}{0x10}{1e3}{1j}{...}{None}{True}")
texts(t"{'é'}{'😀'}{"\u00e9"}{b'\x00'}")
naïve = 1
texts(t"{naïve}{naïve + 1}")
texts(t'{max(1,2,key=lambda v: -v)}{"".join(['a','b'])}')
