# Two functions that call each other do not repeat the same line.
def even(n):
    if n == 0:
        return True
    return odd(n - 1)


def odd(n):
    if n == 0:
        return False
    if n == 1:
        raise LookupError("one")
    return even(n - 1)


print(even(0))
even(6)
