# Indentation, continuation lines, every kind of literal.
def f(a, /, *, b=0x_1F):
    if a:
        return (a +
                1_000j) \
            - .5e-3
	
    return "one" 'two' rb"\x00"


x: int = 3; y = f"{x!r:>{y}} {{z}}"
