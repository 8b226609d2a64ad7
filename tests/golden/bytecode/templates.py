def f(x, w):
    return t"a{x!r:>{w}}{w=}"
