# __await__ may return any iterator: lists' iterators, classes with only __next__, with send, throw and close of their own.
def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


class Awaitable:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


class Bare:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        raise RuntimeError("never asked for its iterator")

    def __next__(self):
        if not self.items:
            raise StopIteration("bare result")
        return self.items.pop(0)


class Full(Bare):
    def send(self, value):
        return f"send got {value!r}"

    def throw(self, error):
        if isinstance(error, KeyError):
            raise StopIteration("throw result")
        return f"throw got {error!r}"

    def close(self):
        print("  closed")


async def wait(iterator):
    try:
        result = await Awaitable(iterator)
    except Exception as error:
        print("  awaiting saw", type(error).__name__, error)
        raise
    return f"result {result!r}"


for make in (lambda: iter([1, 2]), lambda: Bare(1, 2), lambda: Full(1, 2), lambda: map(str, [5]), lambda: iter(())):
    c = wait(make())
    attempt("start", lambda: c.send(None))
    attempt("None", lambda: c.send(None))
    attempt("value", lambda: c.send("v"))
    c.close()

c = wait(Bare(1))
c.send(None)
attempt("throw into a bare one", lambda: c.throw(ValueError("v")))
c = wait(Full(1))
c.send(None)
attempt("throw into a full one", lambda: c.throw(ValueError("v")))
attempt("throw that ends it", lambda: c.throw(KeyError("k")))
c = wait(Full(1))
c.send(None)
attempt("close", c.close)
