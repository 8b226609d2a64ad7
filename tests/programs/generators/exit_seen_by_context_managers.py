# A with block around a yield sees GeneratorExit and thrown exceptions in __exit__, and may suppress them.
class Watch:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, repr(value), traceback is None)
        return kind is not None and issubclass(kind, self.swallow)


def single(swallow):
    with Watch("w", swallow) as name:
        yield name
    print("after the block")
    return "returned"


def double():
    with Watch("outer", ValueError) as a, Watch("inner", KeyError) as b:
        yield a + "/" + b
        yield "second"
    yield "tail"


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


g = single(())
next(g)
attempt("close", g.close)
g = single(GeneratorExit)
next(g)
attempt("close, suppressed", g.close)
g = single(ValueError)
next(g)
attempt("throw, suppressed", lambda: g.throw(ValueError("v")))
g = single(ValueError)
next(g)
attempt("throw, not suppressed", lambda: g.throw(KeyError("k")))
g = double()
attempt("values", lambda: (next(g), g.throw(ValueError("to the outer"))))
attempt("close at the tail", g.close)
g = double()
next(g)
attempt("to the inner", lambda: g.throw(KeyError("x")))
attempt("end", lambda: next(g, "end"))
g = double()
next(g)
attempt("close both", g.close)
