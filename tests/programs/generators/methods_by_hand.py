# Generator methods called through the type, unbound, stored, or with a wrong receiver.
def counting(n):
    total = 0
    while total < n:
        received = yield total
        total += 1 if received is None else received


kind = type(counting(1))


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


g = counting(10)
attempt("type next", lambda: kind.__next__(g))
attempt("type send", lambda: kind.send(g, 4))
attempt("instance dunder", lambda: g.__next__())
attempt("iter is the same object", lambda: (kind.__iter__(g) is g, g.__iter__() is g, iter(iter(g)) is g))
send = g.send
attempt("stored method", lambda: [send(1), send(None), send.__name__, send.__self__ is g])
attempt("type close", lambda: kind.close(g))
attempt("stored method of a closed one", lambda: send(1))
attempt("type throw", lambda: kind.throw(counting(1), ValueError("v")))
attempt("wrong receiver of next", lambda: kind.__next__([]))
attempt("wrong receiver of send", lambda: kind.send(iter([]), 1))
attempt("wrong receiver of throw", lambda: kind.throw(5, ValueError))
attempt("wrong receiver of close", lambda: kind.close(counting))
attempt("no receiver", lambda: kind.close())
attempt("next with arguments", lambda: g.__next__(1))
attempt("iter with arguments", lambda: g.__iter__(1))
attempt("next() of a list", lambda: next([1]))
attempt("next() of the function", lambda: next(counting))
attempt("next() without arguments", lambda: next())
attempt("next() with three", lambda: next(g, 1, 2))
attempt("next() with keyword", lambda: next(g, default=1))
print([hasattr(g, name) for name in ("__next__", "__iter__", "send", "throw", "close", "__await__", "__len__", "__getitem__")])
print(list(map(counting(5).send, [None, 2, 1])))
g = counting(100)
next(g)
print([action() for action in (g.__next__, lambda: g.send(10), g.__next__)], list(zip(g, range(2))))
get = iter(counting(3).__next__, 1)
print(list(get))
