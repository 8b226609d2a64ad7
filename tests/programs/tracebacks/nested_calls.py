# One entry per frame, innermost last.
def outer(x):
    return middle(x) + 1


def middle(x):
    result = inner(x, divisor=0)
    return result


def inner(x, divisor):
    return x / divisor


print("start")
outer(10)
