def f(xs):
    pairs = [(x, y) for x in xs for y in x if (last := y)]
    lazy = (lambda: x for x in pairs)
    return {k: (lambda: k + last) for k in lazy}
