# Delegating to iterators that are no generators: next only for None, AttributeError for real values, plain throw and close.
def delegate(iterable):
    try:
        result = yield from iterable
    except BaseException as error:
        print("  delegator sees", type(error).__name__, error)
        raise
    print("  result", repr(result))
    return "done"


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


for iterable in ([1, 2], (3,), "ab", range(2), {"k": 1}, {"k": 1}.items(), map(str, [7]), zip("a", [1]), iter([]), b"\x05",
                 enumerate("x"), reversed([1, 2])):
    print(type(iterable).__name__, list(delegate(iterable)))

g = delegate([10, 20, 30])
attempt("next", lambda: next(g))
attempt("send None", lambda: g.send(None))
attempt("send a value", lambda: g.send("x"))
attempt("after", lambda: next(g, "finished"))

for source in ("abc", range(5), {1: 2}, map(abs, [1, 2])):
    g = delegate(source)
    next(g)
    attempt("send to " + type(source).__name__, lambda: g.send(0))

g = delegate([1, 2])
next(g)
attempt("throw", lambda: g.throw(ValueError("v")))
source = iter([1, 2, 3])
g = delegate(source)
next(g)
attempt("close", g.close)
print("the source goes on:", list(source))


def catches_and_goes_on(items):
    it = iter(items)
    while True:
        try:
            yield from it
            return
        except ValueError as error:
            yield f"caught {error}"


g = catches_and_goes_on([1, 2, 3])
print(next(g), g.throw(ValueError("a")), next(g), next(g), list(g))
