def parameters(a, b=1, /, c=2, *args, d, e=3, **kw):
    """A docstring."""
    return lambda: (a, args, kw)


@decorate
def generator(n):
    while n:
        received = yield n
        n -= 1
    yield from other(received)


squares = (x * x for x in range(10))


def methods(receiver, argument):
    receiver.plain(argument, 1)
    return receiver.checked(argument, generator(1))
