# Ranges whose bounds, lengths or steps are beyond a machine word, and what every method says of them.
def attempt(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


E = 2**63
ranges = [range(E), range(-E, E), range(E, -E, -1), range(0, 10**40, 10**38), range(10**40, 0, -(10**39)), range(E - 1, E + 3), range(-E - 2, -E + 2),
          range(0, E, E), range(5, 5 + 10**30, 10**30), range(10**30), range(-(10**30), 10**30, 7), range(True, 2 * E + 5, 2**40), range(E, 0)]
for r in ranges:
    attempt(f"{r}: len", lambda: len(r))
    attempt("bool", lambda: bool(r))
    attempt("first", lambda: r[0])
    attempt("last", lambda: r[-1])
    attempt("beyond", lambda: r[2 * 10**41])
    attempt("third", lambda: r[2])
    attempt("slice", lambda: r[1:4])
    attempt("slice step", lambda: r[::-2])
    attempt("slice from the end", lambda: r[-3:])
    attempt("slice huge", lambda: r[10**29:10**35:10**28])
    attempt("reversed", lambda: next(reversed(r), None))
    attempt("iterated", lambda: [x for x, _ in zip(r, range(3))])
    attempt("contains", lambda: (E in r, -E in r, 0 in r, 10**39 in r, 10**39 + 1 in r, True in r))
    attempt("index", lambda: r.index(10**39))
    attempt("index of E", lambda: r.index(E))
    attempt("count", lambda: (r.count(0), r.count(E), r.count(-E)))
    attempt("equal", lambda: (r == range(r.start, r.stop, r.step), r == range(E), r != range(10**30), r == [0]))
    attempt("hash", lambda: hash(r) == hash(range(r.start, r.stop, r.step)))
    attempt("parts", lambda: (r.start, r.stop, r.step))
    attempt("max", lambda: max(r[:5], default=None))
    attempt("sum", lambda: sum(r[:5]))
    attempt("sorted", lambda: sorted(r[:3], reverse=True))
    attempt("hint", lambda: iter(r).__length_hint__())
    attempt("iterator state", lambda: (i := iter(r), i.__setstate__(2), next(i, None))[2])
    attempt("order", lambda: r < r)
    attempt("unpack", lambda: (lambda a, *b: (a, len(b)))(*r[:4]))
for arguments in ((), (None,), (1.0,), ("1",), (1, 2, 0), (1, 2, None), (1, 2, 3, 4), (E, E), (E, E, E), (True,), (1, True), ([],), (1j,), (1, 2, 0.0)):
    attempt(f"range{arguments}", lambda: range(*arguments))
attempt("keyword", lambda: range(stop=3))
attempt("keyword", lambda: range(1, step=3))
for name in ("start", "stop", "step"):
    attempt(f"set {name}", lambda: setattr(range(3), name, 1))
    attempt(f"delete {name}", lambda: delattr(range(3), name))
    attempt(f"type {name}", lambda: type(getattr(range, name)).__name__)
attempt("del", lambda: range(3).__delitem__(0))
attempt("attribute", lambda: setattr(range(3), "x", 1))
attempt("subclass", lambda: type("R", (range,), {}))
attempt("add", lambda: range(3) + range(2))
attempt("multiply", lambda: range(3) * 2)
attempt("index errors", lambda: range(3)[3])
attempt("index errors", lambda: range(3)["a"])
attempt("index errors", lambda: range(3)[1.0])
attempt("slice errors", lambda: range(3)["a":])
attempt("slice errors", lambda: range(3)[::0])
attempt("index missing", lambda: range(3).index(7))
attempt("index missing", lambda: range(3).index("a"))
attempt("index arguments", lambda: range(3).index(1, 0))
attempt("index arguments", lambda: range(3).index())
attempt("count arguments", lambda: range(3).count())
