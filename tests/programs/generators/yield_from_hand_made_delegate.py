# Which methods of a hand-written delegate yield from calls, with which arguments, and what their results mean.
class Delegate:
    def __init__(self, limit):
        self.count, self.limit = 0, limit

    def __iter__(self):
        print("  __iter__")
        return self

    def step(self, name, *details):
        self.count += 1
        print(" ", name, *details)
        if self.count > self.limit:
            raise StopIteration(f"{name} stopped")
        return f"item {self.count}"

    def __next__(self):
        return self.step("__next__")

    def send(self, *values):
        return self.step("send", values)

    def throw(self, *details):
        return self.step("throw", len(details), repr(details[0]))

    def close(self, *nothing):
        print("  close", nothing)


def delegate(limit):
    result = yield from Delegate(limit)
    print("  result:", result)
    yield "after"


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


g = delegate(6)
attempt("next", lambda: next(g))
attempt("send None", lambda: g.send(None))
attempt("send value", lambda: g.send([1]))
attempt("throw instance", lambda: g.throw(KeyError("k")))
attempt("throw class", lambda: g.throw(KeyError))
attempt("next", lambda: next(g))
attempt("send that stops", lambda: g.send("last"))
attempt("end", lambda: next(g, None))
g = delegate(1)
next(g)
attempt("throw that stops", lambda: g.throw(ValueError("swallowed")))
g = delegate(0)
attempt("stops at once", lambda: next(g))
g = delegate(5)
next(g)
attempt("close", g.close)
g = delegate(5)
next(g)
attempt("thrown GeneratorExit", lambda: g.throw(GeneratorExit("bye")))
