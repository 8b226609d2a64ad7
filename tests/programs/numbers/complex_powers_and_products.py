# Complex arithmetic with exact results: small integer powers, products, quotients, comparisons, in-place forms.
inf, nan = float("inf"), float("nan")


def show(text):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)


bases = ("(1+1j)", "(2-1j)", "1j", "(-1j)", "(0j)", "(3+0j)", "complex(-0.0, -0.0)", "(-2+0j)")
for base in bases:
    for exponent in (0, 1, 2, 3, 4, 5, -1, -2, -4, 10, 0j, 1 + 0j, 2 + 0j):
        show(f"{base} ** {exponent}")
    for other in bases + ("2", "0.5", "True", "0", "-0.0", "'a'", "None"):
        for symbol in "+-*/":
            show(f"{base} {symbol} {other}")
        show(f"{base} == {other}")
        show(f"{base} < {other}")
    for symbol in ("//", "%", "<<", "&", "@", ">="):
        show(f"{base} {symbol} 2")
        show(f"2 {symbol} {base}")
    show(f"divmod({base}, 2)")
    show(f"-{base}")
    show(f"+{base}")
    show(f"~{base}")
    show(f"abs({base})")
    show(f"bool({base})")
    show(f"{base}.conjugate()")
    show(f"({base}.real, {base}.imag)")
    show(f"int({base})")
    show(f"float({base})")
    show(f"round({base})")
    show(f"{base}[0]")
    show(f"hash({base}) == hash({base}.real)")
show("pow(1j, 2, 3)")
show("0j ** -1")
show("0j ** 1j")
show("(1j).real.imag")
z = 1 + 2j
z *= z
z += 1
z -= 1j
z /= 2
print(z)
try:
    z.real = 5
except AttributeError as error:
    print(error)
