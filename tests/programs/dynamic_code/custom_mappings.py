# Any mapping as locals: lookups, stores and deletions go through its methods; globals are read as a dict.
log = []


def attempt(action):
    log.clear()
    try:
        print(action(), log)
    except Exception as error:
        print(type(error).__name__, error, log)


class Recorder:
    def __init__(self, **names):
        self.names = names

    def __getitem__(self, name):
        log.append(f"get {name}")
        return self.names[name]

    def __setitem__(self, name, value):
        log.append(f"set {name}={'function' if callable(value) else value}")
        self.names[name] = value

    def __delitem__(self, name):
        log.append(f"del {name}")
        del self.names[name]


class Everything(dict):
    def __missing__(self, name):
        log.append(f"missing {name}")
        if name.startswith("no"):
            raise KeyError(name)
        return name.upper()


class WrongError:
    def __getitem__(self, name):
        raise IndexError(name)


class ReadOnly:
    def __getitem__(self, name):
        raise KeyError(name)


attempt(lambda: eval("a + b", {}, Recorder(a=1, b=2)))
attempt(lambda: eval("a + g", {"g": 5}, Recorder(a=1)))
attempt(lambda: eval("len(a)", {}, Recorder(a="abc")))
attempt(lambda: eval("missing", {}, Recorder()))
attempt(lambda: exec("x = 1\nx += 1\ny = z = x\ndel y", {}, Recorder()))
attempt(lambda: exec("del nothing", {}, Recorder()))
attempt(lambda: exec("for i in range(2): pass", {}, Recorder()))
attempt(lambda: exec("def f(): return i\nr = f", {}, Recorder()))
attempt(lambda: eval("[a for _ in range(2)]", {}, Recorder(a=1)))
attempt(lambda: eval("[n for n in seq]", {}, Recorder(seq="xy")))
attempt(lambda: eval("(w := 5) + w", {}, Recorder()))
attempt(lambda: eval("f'{one} {two}'", {}, Everything()))
attempt(lambda: eval("nothing", {}, Everything()))
attempt(lambda: eval("len", {}, Everything()))
attempt(lambda: eval("nolen", {"nolen": "from globals"}, Everything()))
attempt(lambda: exec("x = y", {}, (m := Everything())) or dict(m))
attempt(lambda: eval("x", {"x": 1}, WrongError()))
attempt(lambda: exec("x = 1", {}, ReadOnly()))
attempt(lambda: exec("del x", {}, ReadOnly()))
attempt(lambda: eval("x", {"x": 1}, ReadOnly()))
attempt(lambda: eval("x", {}, [1]))
attempt(lambda: eval("x", {}, "abc"))
attempt(lambda: exec("x = 1", {}, (1,)))
attempt(lambda: exec("import_ = 1", {}, range(2)))


class Stores(dict):
    def __setitem__(self, name, value):
        log.append(f"store {name}")
        super().__setitem__(name, value)

    def __getitem__(self, name):
        log.append(f"read {name}")
        return super().__getitem__(name)


attempt(lambda: exec("x = 1; y = x", {}, Stores()))
attempt(lambda: exec("x = 1; y = x", Stores()))
attempt(lambda: exec("global x; x = 1; y = x", Stores(), {}))
