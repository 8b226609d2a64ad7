# Everything that wants an iterable refuses a coroutine, and so does yield from in a plain generator.
class Pause:
    def __await__(self):
        yield "pause"


async def work():
    await Pause()
    return "done"


def attempt(label, use):
    c = work()
    try:
        print(label, "->", repr(use(c)))
    except Exception as error:
        print(label, "->", type(error).__name__, error)
    c.close()


def loop(c):
    for _ in c:
        pass


def delegate(c):
    yield from c


def unpack(c):
    a, b = c


def star(c):
    return [*c]


def keywords(c):
    return dict(**c)


def slice_target(c):
    items = [1, 2]
    items[:] = c


for use in (loop, unpack, star, keywords, slice_target, list, iter, next, len, sum, min, sorted, set, reversed, dict):
    attempt(use.__name__, use)
attempt("yield from", lambda c: next(delegate(c)))
attempt("in", lambda c: 1 in c)
attempt("join", lambda c: "".join(c))
attempt("map", lambda c: map(str, c))
attempt("genexpr", lambda c: (x for x in c))
attempt("extend", lambda c: [].extend(c))
attempt("subscript", lambda c: c[0])
attempt("int", lambda c: int(c))
attempt("with", lambda c: c.__enter__)
attempt("yield from its wrapper works", lambda c: next(delegate(c.__await__())))
attempt("list of its wrapper works", lambda c: list(c.__await__()))
attempt("zip of its wrapper works", lambda c: list(zip(c.__await__(), "ab")))
attempt("star of its wrapper works", lambda c: [*c.__await__()])


def result(c):
    value = yield from c.__await__()
    yield value


attempt("its wrapper hands over the result", lambda c: list(result(c)))
