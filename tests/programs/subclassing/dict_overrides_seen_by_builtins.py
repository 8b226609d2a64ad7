# Which operations consult the overridden methods of a dict subclass, and which read the dictionary directly.
log = []


class Traced(dict):
    def __getitem__(self, key):
        log.append(f"getitem {key}")
        return ("via", dict.__getitem__(self, key))

    def __setitem__(self, key, value):
        log.append(f"setitem {key}")
        dict.__setitem__(self, key, value)

    def __iter__(self):
        log.append("iter")
        return dict.__iter__(self)

    def keys(self):
        log.append("keys")
        return dict.keys(self)

    def items(self):
        log.append("items")
        return dict.items(self)

    def values(self):
        log.append("values")
        return dict.values(self)

    def get(self, *args):
        log.append("get")
        return dict.get(self, *args)

    def __contains__(self, key):
        log.append("contains")
        return dict.__contains__(self, key)

    def __len__(self):
        log.append("len")
        return dict.__len__(self)

    __eq__ = lambda self, other: log.append("eq") or dict.__eq__(self, other)


def show(title, action):
    log.clear()
    try:
        result = action()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{title}: {result!r} {log}")


t = Traced(a=1)
for title, action in (("dict(t)", lambda: dict(t)), ("{**t}", lambda: {**t}), ("f(**t)", lambda: (lambda **kw: kw)(**t)),
                      ("update", lambda: {}.update(t)), ("t | {}", lambda: t | {}), ("{} | t", lambda: {} | t), ("list", lambda: list(t)),
                      ("comprehension", lambda: [k for k in t]), ("copy", lambda: t.copy()), ("in", lambda: "a" in t),
                      ("bool", lambda: bool(t)), ("repr", lambda: repr(t)), ("== dict", lambda: t == {"a": 1}),
                      ("dict ==", lambda: {"a": 1} == t), ("!=", lambda: t != {"a": 1}), ("Traced(t)", lambda: Traced(t)),
                      ("t.update", lambda: t.update(a=2)), ("setdefault", lambda: t.setdefault("b", 3)), ("pop", lambda: t.pop("b")),
                      ("format_map", lambda: "{a}".format_map(t)), ("%", lambda: "%(a)s" % t), ("sorted", lambda: sorted(t)),
                      ("fromkeys", lambda: Traced.fromkeys("xy")), ("fromkeys(t)", lambda: dict.fromkeys(t)),
                      ("zip", lambda: list(zip(t, t.values()))), ("unpack", lambda: [*t]), ("set", lambda: set(t)),
                      ("popitem", lambda: t.popitem()), ("t |= ", lambda: t.__ior__({"z": 1})), ("reversed", lambda: list(reversed(t)))):
    show(title, action)
match t:
    case {"z": value, **rest}:
        log.clear()
        print(value, rest)
