# What tuples refuse, with the text of each refusal.
t = (1, 2, 3)
class Index:
    def __index__(self):
        return 1


def attempt(name, f):
    try:
        print(name, f())
    except Exception as error:
        print(name, type(error).__name__, error)


def assign(key):
    t[key] = 0


def delete(key):
    del t[key]


def add_attribute():
    t.name = 1


for key in (0, 99, True, Index(), slice(1), "a", None, 1.5):
    attempt("set", lambda: assign(key))
    attempt("delete", lambda: delete(key))
    attempt("get", lambda: t[key])
attempt("attribute", add_attribute)
for name in ("append", "sort", "clear", "cont", "indx"):
    attempt(name, lambda: getattr(t, name))
attempt("add list", lambda: t + [1])
attempt("times", lambda: t * 1.5)
attempt("times", lambda: "a" * t)
attempt("less", lambda: t < [1])
attempt("hash", lambda: hash((1, [])))
attempt("hash", lambda: {(1, {2}): 3})
attempt("index", lambda: t.index(9))
attempt("index", lambda: t.index())
attempt("count", lambda: t.count(1, 2))
attempt("new", lambda: tuple(1))
attempt("new", lambda: tuple(1, 2))
attempt("new", lambda: tuple(iterable=[]))
