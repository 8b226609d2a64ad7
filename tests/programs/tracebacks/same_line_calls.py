# Several calls on one line, unary and comparison carets.
def f(x):
    return -g(x) if x else not g(x)


def g(x):
    return h(x) < h(None)


def h(x):
    return x


print(h(1) + h(2))
f(f(1) + f(2))
