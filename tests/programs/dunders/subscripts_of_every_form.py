# What __getitem__, __setitem__ and __delitem__ are given: slices, tuples, ellipsis, stars; order of evaluation and messages.
log = []


class Grid:
    def __getitem__(self, key):
        log.append(f"get {key}")
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


def say(x):
    log.append(f"say {x}")
    return x


g, parts = Grid(), (1, 2)
print(g[1], g[1,], g[1, 2], g[()], g[:], g[1:], g[:2], g[::3], g[1:2:3], g[...], g[..., 1:2], g[1:2, 3:4], g["k"], g[None], g[[1]],
      g[{1: 2}])
print(g[*parts], g[0, *parts, 9], g[*parts, :2], g[(1, 2):(3, 4)], g[*()], g[*"ab"], g[y := 7], y, g[1 if parts else 2], g["a":"b"],
      g[not 1])
print(g[-1], g[1 < 2 < 3], [g[i:i + 1] for i in range(2)], g[[1, 2]][1:], g[g[5]], (g[lambda x: x])(5), g[1:2] == slice(1, 2), g[::].stop)
g[1:2] = "slice"
g[0, ...] = g[5] = "twice"
g[:], g["x"] = "ab"
del g[1], g[2:3, *parts], g[...]
for g["loop"] in "pq":
    [g[0], *g[1]] = [1, 2, 3]
log.clear()


class Cells(dict):
    def __getitem__(self, key):
        return super().__getitem__(say(key))

    def __setitem__(self, key, value):
        super().__setitem__(key, say(value))


c = Cells()
c[say("k")] = say("v")
c[say("k")] += say("w")
c[say("a")], c[say("b")] = say(1), say(2)
c[say("k")] = c[say("n")] = say([])
del c[say("n")]
print(c, log)


def delete(x, key):
    del x[key]


def store(x, key):
    x[key] = 1


for action in (lambda: object()[0], lambda: store(object(), 0), lambda: delete(object(), 0), lambda: parts[0:1, 2], lambda: store((1,), 0),
               lambda: delete("a", 0), lambda: {}[1:2], lambda: {slice(1): "hashable"}[:1], lambda: store({}, []),
               lambda: (lambda: None)()[0], lambda: len[0], lambda: list()[...], lambda: store([], "k"), lambda: delete([], 0),
               lambda: g.__getitem__(1, 2), lambda: store([1, 2], slice(0, 2, 2)),
               lambda: store(type("R", (), {"__getitem__": lambda s, i: i})(), 0), lambda: range(9)[2:8:3], lambda: iter(parts)[0]):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
