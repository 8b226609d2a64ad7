# Where eval finds names: the locals and globals of the caller, or the dicts given, then the builtins.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


x = "global"


def function(y):
    x = "local"
    return eval("x, y"), eval("x", globals()), eval("x", {"x": "given"}), eval("x, y", {"x": "g", "y": "g"}, {"y": "l"})


print(function("argument"), eval("x"), eval("len('abc') + max(1, 2)"))
attempt(lambda: eval("x"))
attempt(lambda: eval("missing"))
attempt(lambda: eval("x", {}))
attempt(lambda: eval("x", {}, {"x": "only locals"}))
attempt(lambda: eval("len(x)", {"x": "abc", "len": lambda v: "shadowed " + v}))
attempt(lambda: eval("[x for x in range(3)], x"))
attempt(lambda: eval("[n + m for n in (1, 2)]", {"m": 10}))
attempt(lambda: eval("[n + m for n in (1, 2)]", {}, {"m": 20}))
attempt(lambda: eval("(lambda: m)()", {"m": "from globals"}, {"m": "from locals"}))
attempt(lambda: eval("(lambda: m)()", {}, {"m": "from locals"}))
attempt(lambda: eval("list(m for _ in range(2))", {}, {"m": "from locals"}))
attempt(lambda: eval("list(a for a in m)", {}, {"m": "xy"}))
attempt(lambda: eval("1 / 0"))
attempt(lambda: eval("(y := 5) + y"))
attempt(lambda: eval("y"))
namespace = {"a": 1}
print(eval("(b := a + 1)", namespace), namespace["b"], eval("(c := b)", namespace, (own := {})), own, "c" in namespace)
print(eval("{k: v for k, v in zip('ab', (1, 2))}"), eval("lambda q: q * 2")(4), eval("f'{x!r:>10}'"), eval("x if x else 0"), eval("not x"))


class C:
    attribute = 3
    inside = eval("attribute + 1")
    x = "class"
    both = eval("x"), eval("x", globals())


print(C.inside, C.both)


def nested():
    outer = 1

    def uses():
        outer
        return eval("outer")

    def does_not_use():
        return eval("outer")
    return uses, does_not_use


uses, does_not_use = nested()
attempt(uses)
attempt(does_not_use)
attempt(lambda: [eval("x") for x in "ab"])
attempt(lambda: list(eval("n") for n in "cd"))
