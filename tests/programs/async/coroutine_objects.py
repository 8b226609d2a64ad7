# What calling an async def gives: nothing runs, the object has names and few abilities, and send(None) starts it.
log = []


async def greet(name, *, mark="!"):
    """Greets politely."""
    log.append("body")
    return f"hello {name}{mark}"


class Host:
    async def welcome(self):
        return self


def outer():
    async def nested():
        return 1
    return nested()


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


c = greet("ann")
print(log, type(c).__name__, c.__name__, c.__qualname__, type(greet).__name__, greet.__doc__)
attempt("send", lambda: c.send(None))
print(log)
for made in (Host().welcome(), outer()):
    print(made.__name__, made.__qualname__, repr(made).split(" at ")[0], callable(made), bool(made))
    made.close()
attempt("missing argument", lambda: greet())
attempt("too many arguments", lambda: greet("a", "b"))
attempt("unexpected keyword", lambda: greet("a", sign="?"))

c = greet("bob")
print([hasattr(c, name) for name in ("send", "throw", "close", "__await__", "__iter__", "__next__", "__aiter__", "__len__")])
attempt("call", lambda: c())
attempt("add", lambda: c + 1)
attempt("attribute", lambda: c.value)
attempt("set attribute", lambda: setattr(c, "mine", 1))
attempt("rename", lambda: (setattr(c, "__name__", "other"), c.__name__))
attempt("wrong name", lambda: setattr(c, "__qualname__", 5))
attempt("instantiate the type", lambda: type(c)())
attempt("subclass the type", lambda: type("Sub", (type(c),), {}))
attempt("start with a value", lambda: c.send("x"))
attempt("start", lambda: c.send(None))
c = greet("eve", mark="?")
wrapper = c.__await__()
print(type(wrapper).__name__, iter(wrapper) is wrapper, hasattr(wrapper, "send"), hasattr(wrapper, "__await__"))
attempt("next of the wrapper", lambda: next(wrapper))
attempt("instantiate the wrapper type", lambda: type(wrapper)())
