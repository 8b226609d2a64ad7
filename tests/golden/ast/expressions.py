a = b if c else d or not e and f
g = h < i <= j is not k
l = [m for n in o if p async for q in r]
s = {**t, "u": v, 1: 2}
w = x(y, *z, k=1, **m)[1:2, ::3].attr
n = (w := -~+a ** -b // c @ d)
f"{a!r:>{b}} {c=}"
