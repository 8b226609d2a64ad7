# Delegates without throw or close, with None or failing ones, and ones found by __getattr__.
class Base:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"


class NoneMethods(Base):
    throw = None
    close = None
    send = None


class Failing(Base):
    def close(self):
        raise OSError("close failed")

    def throw(self, error):
        raise LookupError("throw failed")

    def send(self, value):
        raise ArithmeticError("send failed")


class Dynamic(Base):
    def __getattr__(self, name):
        print("  looked up", name)
        if name == "close":
            raise AttributeError("not here")
        raise RuntimeError(f"no {name} for you")


class Instance(Base):
    def __init__(self):
        self.close = lambda: print("  close on the instance")
        self.throw = lambda error: f"throw on the instance {error!r}"
        self.send = lambda value: f"send on the instance {value!r}"


def delegate(source):
    try:
        yield from source
    except BaseException as error:
        print("  delegator sees", type(error).__name__, error)
        raise


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


kept = []
for kind in (Base, NoneMethods, Failing, Dynamic, Instance):
    print(kind.__name__)
    for label, action in (("send", lambda: g.send(1)), ("throw", lambda: g.throw(ValueError("v"))), ("close", lambda: g.close()),
                          ("throw exit", lambda: g.throw(GeneratorExit))):
        g = delegate(kind())
        kept.append(g)
        next(g)
        attempt(label, action)
        attempt(" then", lambda: next(g, "finished"))
for g in kept:
    attempt("close", g.close)
