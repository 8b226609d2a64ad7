# Only the outermost iterable of a generator expression is evaluated when it is created; all else waits for the first next.
log = []


def note(value):
    log.append(value)
    return value


def show(label):
    print(label, log)
    log.clear()


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


g = (note((x, y)) for x in note("ab") for y in note("cd") if note(y != "c"))
show("created")
print(next(g))
show("first")
print(list(g))
show("rest")

attempt("error in the outermost", lambda: (x for x in undefined_name))
attempt("division in the outermost", lambda: (x for x in [1 // 0]))
attempt("not iterable", lambda: (x for x in None))
late = (x for x in [1, 2] for y in undefined_name)
attempt("error in an inner iterable", lambda: next(late))
attempt("finished by the error", lambda: next(late, "finished"))
late = (undefined_name for x in [1])
attempt("error in the element", lambda: next(late))
late = (x for x in [3, 0, 5] if 10 // x > 1)
attempt("condition", lambda: next(late))
attempt("condition fails", lambda: next(late))
attempt("then", lambda: next(late, "finished"))


class Source:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        note("iter " + self.name)
        return iter(self.name)


g = ((a, b) for a in Source("xy") for b in Source("z"))
show("iter of the outermost")
print(next(g))
show("iter of the inner")
print(list(g))
show("once more for the second outer item")
items = [1, 2]
g = (x * len(items) for x in items if x in items)
items.append(3)
print(next(g))
items = [2]
print(list(g))
