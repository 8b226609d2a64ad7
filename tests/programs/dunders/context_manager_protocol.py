# with statements: look-up of both methods on the type before __enter__ runs, messages, truth of what __exit__ returns, nesting.
class Manager:
    def __init__(self, name, suppress=False, enter=None, fail_exit=None):
        self.name, self.suppress, self.enter, self.fail_exit = name, suppress, enter, fail_exit

    def __enter__(self):
        print("  enter", self.name)
        if isinstance(self.enter, Exception):
            raise self.enter
        return self.enter or self

    def __exit__(self, kind, value, trace):
        print("  exit", self.name, getattr(kind, "__name__", kind), repr(value), trace is None)
        if self.fail_exit:
            raise self.fail_exit
        return self.suppress


class NoTruth:
    def __bool__(self):
        raise RuntimeError("truth of the result of __exit__")


def run(*managers, body=lambda: None):
    try:
        with managers[0] as first:
            if len(managers) > 1:
                run(*managers[1:], body=body)
            else:
                body()
        return "after"
    except Exception as e:
        return f"{type(e).__name__}: {e} (context {e.__context__!r})"


def fail():
    raise ValueError("body")


print(run(Manager("plain")))
print(run(Manager("a"), body=fail))
print(run(Manager("b", suppress=True), body=fail))
for result in ("text", [], 0, None, NotImplemented, NoTruth()):
    print(type(result).__name__, run(Manager("c", suppress=result), body=fail))
print(run(Manager("ok", suppress=NoTruth())))
print(run(Manager("d", fail_exit=KeyError("in exit")), body=fail))
print(run(Manager("e", fail_exit=KeyError("in exit"))))
print(run(Manager("outer"), Manager("inner", enter=OSError("in enter"))))
print(run(Manager("outer", suppress=True), Manager("inner", fail_exit=LookupError("inner exit")), body=fail))
no_exit = type("NoExit", (), {"__enter__": lambda self: print("never")})
no_enter = type("NoEnter", (), {"__exit__": lambda self, *a: None})
half = Manager("instance attributes")
half.__enter__ = half.__exit__ = lambda *a: print("never")
for thing in (no_exit(), no_enter(), 5, None, Manager, half, type("Few", (Manager,), {"__exit__": lambda self: True})("few"),
              type("N", (Manager,), {"__exit__": None})("none")):
    print(run(thing, body=fail))
async_like = type("AsyncLike", (), {"__aenter__": None, "__aexit__": None})
print(run(async_like()))
