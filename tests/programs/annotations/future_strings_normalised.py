# The strings of the future import are not the source text: they are written anew from the syntax tree.
from __future__ import annotations


class Shapes:
    a: list[ int ]
    b: dict[str,list[int]]
    c: tuple[()]
    d: tuple[int,...]
    e: (int)
    f: ((int, str))
    g: int|None
    h: "it's"
    i: 'plain'
    j: "double \" and ' both"
    k: f( 1,b = 2 , *c, ** d )
    l: lambda x,y=1,*a,k,**kw:x+y
    m: lambda: 0
    n: a if b else c
    o: not a or b and c
    p: (a or b) and c
    q: -x ** -y
    r: (-x) ** 2
    s: a<b<=c!=d
    t: [ x for x in y if x if z ]
    u: {k:v for k,v in z}
    v: {1,2}
    w: {**a, 'b':1}
    x: x[1:2,::3]
    y: x[a:b:c]
    z: x[:]


class More:
    a: 0x10
    b: 1_000
    c: 1e3
    d: 2J
    e: 1.50
    f: b"bytes"
    g: "a" "b"
    h: ...
    i: None
    j: (x for x in y)
    k: f(x for x in y)
    l: (x.y(z)[0])
    m: x[(y, 1), ]
    n: await_
    o: ~x + +y
    p: a @ b // c % d << e >> f & g ^ h | i
    q: (a, )
    r: [*a, *b]
    s: a is not b
    t: x not in y
    u: (a + b) * c
    v: a + (b + c)
    w: a ** b ** c
    x: (a ** b) ** c
    y: not (a == b)
    z: 1 .real
    aa: (1).real
    ab: 1.5.real
    ac: (lambda: 1)()
    ad: f'{x!r:>{w}} {{}} {y}'
    ae: 'tab\t\\ new\n'
    af: '''triple'''
    ag: 1e400
    ah: x[*a, 1]
    ai: (yes
         if no
         else maybe)


for cls in (Shapes, More):
    for name, text in cls.__annotations__.items():
        print(name, text)
