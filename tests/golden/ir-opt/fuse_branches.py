def fused(a, b):
    if a < b:
        a = 1
    if a == 3:
        a = 2
    if a is None or b is not None:
        a = 3
    while not a >= b:
        a += 1


def kept(a, b):
    c = a < b
    if c:
        return a
    if (d := a == b):
        return d
