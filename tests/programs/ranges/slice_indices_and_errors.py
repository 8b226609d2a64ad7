# slice.indices() with every kind of length and bound, slices compared, hashed, made by hand.
def attempt(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Counting:
    def __init__(self, name):
        self.name = name

    def __index__(self):
        order.append(self.name)
        return 1


bounds = [None, 0, 1, -1, 5, -5, 100, -100, 10**30, -(10**30), True, Index(2), Index(-2)]
for length in (0, 1, 5, 10**25, True, Index(3)):
    for start in bounds:
        for stop in bounds[:9]:
            for step in (None, 1, -1, 3, -(10**20)):
                s = slice(start, stop, step)
                if isinstance(length, int) and isinstance(start, (int, type(None))) and start not in (5, -5, True):
                    if s.indices(length) != tuple(range(10**31)[s].indices(length) if 0 else s.indices(int(length))):
                        print("differs", s)
    attempt("indices", lambda: [slice(a, b, c).indices(length) for a in bounds for b in (None, 2, -2) for c in (None, -1)])
for length in (-1, -(10**30), 1.0, "1", None, Index(-1), Index("x"), Index(ValueError("no")), [], 1j):
    shown = length if not isinstance(length, Index) else f"Index({length.value!r})"
    attempt(f"length {shown}", lambda: slice(1, 2).indices(length))
for bad in (1.0, "1", [], 1j, Index("x"), Index(ValueError("no")), object, Ellipsis):
    shown = bad if not isinstance(bad, Index) else f"Index({bad.value!r})"
    attempt(f"start {shown}", lambda: slice(bad, 2).indices(5))
    attempt(f"stop {shown}", lambda: slice(1, bad).indices(5))
    attempt(f"step {shown}", lambda: slice(1, 2, bad).indices(5))
    attempt(f"used {shown}", lambda: "abc"[bad:])
    attempt(f"used as stop {shown}", lambda: [1, 2][:bad])
    attempt(f"used as step {shown}", lambda: (1, 2)[::bad])
    attempt(f"used in a range {shown}", lambda: range(3)[bad:])
    attempt(f"used in bytes {shown}", lambda: b"ab"[:bad])
    attempt(f"used in a view {shown}", lambda: memoryview(b"ab")[::bad])
    attempt(f"assigned {shown}", lambda: [1, 2].__setitem__(slice(bad, None), [1]))
    attempt(f"deleted {shown}", lambda: bytearray(2).__delitem__(slice(None, bad)))
attempt("step zero", lambda: slice(1, 2, 0).indices(5))
attempt("step zero", lambda: slice(1, 2, False).indices(5))
attempt("step zero", lambda: slice(1, 2, Index(0)).indices(5))
order = []
attempt("order", lambda: slice(Counting("start"), Counting("stop"), Counting("step")).indices(Counting("length")))
print(order)
order = []
attempt("order", lambda: "abc"[Counting("start"):Counting("stop"):Counting("step")])
print(order)
order = []
attempt("order", lambda: range(9)[Counting("start"):Counting("stop"):Counting("step")])
print(order)
attempt("arguments", lambda: slice())
attempt("arguments", lambda: slice(1, 2, 3, 4))
attempt("arguments", lambda: slice(start=1))
attempt("indices arguments", lambda: slice(1).indices())
attempt("indices arguments", lambda: slice(1).indices(1, 2))
attempt("indices arguments", lambda: slice(1).indices(length=1))
for name in ("start", "stop", "step"):
    attempt(f"set {name}", lambda: setattr(slice(1), name, 5))
attempt("compare", lambda: (slice(1) == slice(None, 1, None), slice(1) == slice(1.0), slice(1) != slice(2), slice(1) == (None, 1, None)))
attempt("order", lambda: slice(1, 2) < slice(1, 3))
attempt("order", lambda: slice(1) < slice(2))
attempt("order", lambda: slice(0, "a") > slice(0, 1))
attempt("order", lambda: slice(1) < 5)
attempt("hash", lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
attempt("hash", lambda: hash(slice([], 2)))
attempt("hash", lambda: {slice(1, 2): "x"}[slice(1, 2)])
attempt("repr", lambda: (slice(1), slice("a", [], {}), slice(slice(1), None)))
attempt("reduce", lambda: slice(1, 2, 3).__reduce__())
attempt("subclass", lambda: type("S", (slice,), {}))
attempt("attribute", lambda: setattr(slice(1), "x", 1))
attempt("iterate", lambda: list(slice(1)))
attempt("generic", lambda: slice[int, int, int])
