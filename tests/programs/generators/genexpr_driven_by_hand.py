# A generator expression is a full generator: send, throw and close work on it, and nothing is caught inside.
log = []


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


class Items:
    def __init__(self, *items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        log.append("next")
        return next(self.items)

    def close(self):
        log.append("close")

    def throw(self, error):
        log.append("throw")


g = (n + 1 for n in Items(1, 2, 3, 4))
attempt("send too early", lambda: g.send(1))
attempt("send None", lambda: g.send(None))
attempt("send is ignored", lambda: g.send("ignored"))
attempt("throw", lambda: g.throw(KeyError("k")))
attempt("after", lambda: next(g, "finished"))
print(log)
log.clear()
source = Items(1, 2, 3)
g = (n for n in source)
next(g)
attempt("close", g.close)
print(log, list(source))


def tracked(name):
    try:
        yield from (1, 2, 3)
    finally:
        print("  finally of", name)


inner = tracked("inner")
g = (n * 10 for n in inner)
attempt("next", lambda: next(g))
attempt("closing the outer", g.close)
attempt("leaves the inner alone", lambda: next(inner))
inner.close()
g = (n for n in (m for m in (9, 8)))
attempt("nested", lambda: (next(g), g.gi_running, next(g)))
attempt("nested end", lambda: next(g))
g = (print("  body") for _ in "ab")
attempt("close before the start", g.close)
attempt("never ran", lambda: list(g))
g = (1 for _ in iter(lambda: next(g), None))
attempt("advances itself", lambda: next(g))
g = ((yield_value, key) for key, yield_value in {"a": 1}.items())
attempt("throw a class before the start", lambda: g.throw(LookupError))
attempt("then", lambda: list(g))
