# What update(), dict() and | take: mappings by keys(), pairs, keywords; and what they say of everything else.
class Keys:
    def __init__(self, *names):
        self.names = names

    def keys(self):
        print("keys asked")
        return iter(self.names)

    def __getitem__(self, name):
        return name * 2


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


def updated(*arguments, **keywords):
    d = {"a": 0}
    d.update(*arguments, **keywords)
    return d


attempt(lambda: updated(Keys("k", "l"), m=1))
attempt(lambda: updated([("x", 1), ["y", 2], "z3"], self=4))
attempt(lambda: updated({"a": 1}.items()))
attempt(lambda: updated(zip("pq", [1, 2])))
attempt(lambda: updated({"a": 1}, {"b": 2}))
attempt(lambda: updated(None))
attempt(lambda: updated(5))
attempt(lambda: updated([1]))
attempt(lambda: updated(["abc"]))
attempt(lambda: updated([("a", 1), ("b",)]))
attempt(lambda: updated([([], 1)]))
attempt(lambda: updated("ab"))
attempt(lambda: {} | [("a", 1)])
attempt(lambda: [("a", 1)] | {})
attempt(lambda: dict(Keys("n"), n=5))
attempt(lambda: dict(**Keys("o")))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: {**Keys("s")})
attempt(lambda: {**[("a", 1)]})
attempt(lambda: dict.fromkeys(Keys("no iterator here")))
d = {}
d |= [("in", "place")]
print(d)
