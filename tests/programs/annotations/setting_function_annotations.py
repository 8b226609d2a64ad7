# Assigning and deleting __annotations__ and __annotate__ of functions, and what each does to the other.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def put(name, value):
    def action():
        setattr(f, name, value)
        return f.__annotations__, f.__annotate__ if f.__annotate__ is None else "annotate"
    return action


def f(x: int) -> str: ...


original = f.__annotate__
mine = {"x": "mine"}
attempt(put("__annotations__", mine))
print(f.__annotations__ is mine, f.__annotate__)
for bad in (5, "x", [("x", int)], None, ()):
    attempt(put("__annotations__", bad))
attempt(put("__annotate__", original))
attempt(put("__annotate__", lambda format: {"computed": format}))
attempt(put("__annotate__", None))
for bad in (5, "x", {}):
    attempt(put("__annotate__", bad))


def remove(name):
    def action():
        delattr(f, name)
        return f.__annotations__, f.__annotate__
    return action


f.__annotate__ = original
attempt(remove("__annotate__"))
attempt(remove("__annotations__"))
f.__annotate__ = original
print(f.__annotations__)
attempt(remove("__annotations__"))
f.__annotate__ = lambda format: {"again": format}
print(f.__annotations__, f.__annotations__ is f.__annotations__)
f.__annotate__ = None
print(f.__annotations__, f.__annotate__)


class Sub(dict):
    pass


f.__annotations__ = Sub(a=1)
print(type(f.__annotations__).__name__, f.__annotations__)
f.__annotations__ |= {"b": 2}
print(f.__annotations__)
attempt(put("__annotate__", int))
attempt(put("__annotate__", dict))
