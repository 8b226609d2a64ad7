# globals(), locals() and vars() of a module, a class body and objects; which of them write through.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(globals() is locals(), globals() is vars(), locals() is locals())
globals()["made"] = "by globals()"
print(made)
vars()["also_made"] = "by vars()"
print(also_made, globals()["also_made"])
locals()["third"] = 3
print(third)
del globals()["made"]
attempt(lambda: made)


def function():
    globals()["made"] = "from a function"
    return globals() is gathered, vars() is not locals(), sorted(vars())


gathered = globals()
print(function(), made)
globals().update(p=1, q=2)
print(p + q, globals().get("nothing"), globals()["__name__"], "function" in globals())
globals()["not an identifier"] = 5
print(globals()["not an identifier"], eval("globals()['not an identifier']"))
globals()["print_"] = print
print_("called", globals().pop("print_") is print)


class Body:
    a = 1
    locals()["b"] = 2
    vars()["c"] = 3
    print(b, c, sorted(k for k in locals() if not k.startswith("__")), locals() is vars(), locals() is globals())
    del locals()["c"]
    for name in ("x", "y"):
        locals()[name] = name.upper()
    inside_comprehension = [sorted(k for k in locals() if len(k) == 1) for _ in range(1)]


print(Body.a, Body.b, hasattr(Body, "c"), Body.x, Body.y, Body.inside_comprehension)


class Plain:
    def __init__(self):
        self.value = 1


plain = Plain()
vars(plain)["other"] = 2
print(plain.other, vars(plain) is plain.__dict__, vars(plain))
attempt(lambda: vars(Plain).__setitem__("x", 1))
attempt(lambda: vars(Plain)["__init__"] is Plain.__init__)
attempt(lambda: vars(5))
attempt(lambda: vars([]))
attempt(lambda: vars(plain, 1))
attempt(lambda: globals(1))
attempt(lambda: locals(1))


class Slotted:
    __slots__ = ("a",)


class OwnDict:
    __dict__ = "not a dict at all"


attempt(lambda: vars(Slotted()))
attempt(lambda: vars(OwnDict()))
print(dir.__name__, sorted(n for n in dir() if n in ("p", "q", "plain", "nothing")))
