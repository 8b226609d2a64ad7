def negated(a, b):
    return not a is b, not a in b, not a == b


def bound(a):
    if a:
        x = 1
    return x + x
