# The = form of f-string fields: which text is kept, what conversion and specification follow, and how it nests.
x, name, items, d = 42, "n\xe9", [1, "two"], {"k": 2.5}


def f(a, b=1):
    return a * b


print(f"{x=}", f"{x =}", f"{x= }", f"{ x = }", f"{x=!r}", f"{x=!s}", f"{x=:>6}", f"{x = :#x}", f"{x=!r:>6}")
print(ascii(f"{name=}"), ascii(f"{name=!s}"), ascii(f"{name=!a}"), ascii(f"{name=:>6}"), ascii(f"{name=!r:^9}"))
print(f"{items=}", f"{items[1]=}", f"{items[1]=!s}", f"{d['k']=}", f'{d["k"]=:.2f}', f"{f(2, b=3)=}", f"{f(x, 2) = }", f"{(lambda a: a)(5)=}", f"{x:=10}", f"{(y:=7)=}", y)
print(f"{x + 1=}", f"{x == 42=}", f"{x != 1=}", f"{x >= 1=}", f"{x <= 1 = }", f"{not x=}", f"{-x=}", f"{x if x else 0=}", f"{[i for i in range(3)]=}", f"{ {'a': 1}=}", f"{x,=}", f"{x, 1=}", f"{*items,=}")
print(f"{x=}{name=}"[:6], f"{{x=}}", f"{{{x=}}}", f"{x=:{'>'}{8}}", f"{x=:{x}}", f"{x=!r:{'*'}^{10}}", f"{f'{x=}'=}", f"{'a=b'=}", f"{'=' * 3=}")
print(f"""{
    x
    =
}""", f"""{x  # comment
=}""", f"{x	=}")
print(f"{d.get('k', 0)=!s:.3}", f"{x.real=}", f"{x.__class__.__name__=}", f"{'''triple'''=}", f"{b'bytes'=}", f"{...=}", f"{None=!s:>8}", f"{1_000=}", f"{0x10=}", f"{1.50=}", f"{'tab\t'=}", f"{r'\raw'=}")
print(f"{x=}" f" {name[0]=}" " plain " rf"{x=}\n", (f"{x=}" + "!") * 2, f"%{x=}%", f"{x=}".upper(), [f"{i=}" for i in range(3)])
for text in ("f'{x=!}'", "f'{x=!z}'", "f'{=x}'", "f'{=}'", "f'{x==}'", "f'{x= !r}'", "f'{x=!r }'", "f'{x=! r}'", "f'{x=:}'", "f'{x=!r:}'", "f'{x=!rr}'", "f'{x=y}'", "f'{x = y = 1}'", "f'{x=!s!r}'", "f'{lambda: 1=}'", "f'{x=:{y=}}'", "f'{x=!a:>9}'"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
