# The attributes of functions: read, assigned values of every kind, deleted; and what assigning changes of the next call.
def f(a, b=2, *c, d=4, **e):
    """The text."""
    return a, b, c, d, e


def attempt(label, action):
    try:
        value = action()
        text = repr(value)
        print(label, "->", text if " at 0x" not in text else type(value).__name__)
    except Exception as error:
        print(label, "->", type(error).__name__, str(error).split(" at 0x")[0])


original = {name: getattr(f, name) for name in ("__name__", "__qualname__", "__doc__", "__defaults__", "__kwdefaults__", "__annotations__", "__dict__", "__type_params__")}
print(original)
values = {"text": "new", "5": 5, "None": None, "tuple": (7, 8), "dict": {"d": 9, "z": 1}, "list": [1], "empty": (), "empty dict": {}, "int dict": {1: 2}}
for name in original:
    for label, value in values.items():
        if name == "__dict__" and label in ("dict", "empty dict", "int dict"):
            value = dict(value)
        attempt(f"{name} = {label}", lambda: (setattr(f, name, value), getattr(f, name))[1])
        if name in ("__defaults__", "__kwdefaults__"):
            for call in ("f()", "f(1)", "f(1, d=0)"):
                attempt("    " + call, lambda: eval(call))
        try:
            setattr(f, name, original[name])
        except Exception as error:
            print("    cannot be put back", error)
    attempt(f"del {name}", lambda: delattr(f, name))
    attempt("    then", lambda: getattr(f, name))
    try:
        setattr(f, name, original[name])
    except Exception as error:
        print("    cannot be put back", error)
attempt("own attribute", lambda: (setattr(f, "mine", 5), f.mine, f.__dict__))
attempt("delete own", lambda: (delattr(f, "mine"), f.__dict__))
attempt("missing", lambda: f.mine)
attempt("delete missing", lambda: delattr(f, "mine"))
attempt("lambda", lambda: ((lambda x: x).__name__, (lambda x: x).__qualname__))
attempt("get", lambda: (f.__get__(5)(), f.__get__(None, int) is f, f.__get__(5).__self__))
attempt("get none", lambda: f.__get__(None))
attempt("call", lambda: f.__call__(1, d=2))
attempt("builtin", lambda: (len.__name__, len.__qualname__, len.__module__))
attempt("set builtin", lambda: setattr(len, "x", 1))
attempt("set builtin name", lambda: setattr(len, "__name__", "x"))
attempt("method", lambda: ([].append.__name__, [].append.__qualname__, [].append.__self__, [].append.__module__))
attempt("unbound", lambda: (list.append.__name__, list.append.__qualname__, list.append.__objclass__))
attempt("eq", lambda: (f == f, f != len, hash(f) == hash(f)))
attempt("order", lambda: f < f)
attempt("type", lambda: type("F", (type(f),), {}))
