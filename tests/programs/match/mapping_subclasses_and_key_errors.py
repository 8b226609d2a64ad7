# Mapping patterns on dict subclasses call len and get only; keys known at run time can repeat, be unhashable or missing.
log = []


class Logged(dict):
    def get(self, key, default=None):
        log.append(f"get {key}")
        return super().get(key, default)

    def __getitem__(self, key):
        log.append(f"getitem {key}")
        return super().__getitem__(key)

    def __missing__(self, key):
        log.append(f"missing {key}")
        return "made up"

    def keys(self):
        log.append("keys")
        return super().keys()

    def __len__(self):
        log.append("len")
        return super().__len__()

    def __contains__(self, key):
        log.append(f"contains {key}")
        return super().__contains__(key)


class Keys:
    A = "a"
    NUMBER = 1
    PAIR = ("x", 1)
    LIST = []


def show(label, value):
    print(label, value, log)
    log.clear()


logged = Logged(a=1, b=2)


def through(subject):
    match subject:
        case {"absent": _}:
            return "no"
        case {"a": 1, "b": 3}:
            return "no"
        case {"b": b, **rest}:
            return b, rest, type(rest).__name__


show("logged", through(logged))
original = {"a": 1, "b": 2}
match original:
    case {"a": a, **rest}:
        rest["new"] = a
show("copy", (original, rest))


def duplicates(subject):
    match subject:
        case {Keys.A: first, "a": second}:
            return first, second


def unhashable(subject):
    match subject:
        case {Keys.LIST: x}:
            return x


def missing(subject):
    match subject:
        case {Keys.NOTHING: x}:
            return x


for function, subject in ((duplicates, {"a": 1}), (duplicates, {}), (duplicates, {"b": 1, "c": 2}), (duplicates, {"a": 1, "b": 2}), (unhashable, {"a": 1}), (unhashable, 5), (missing, {}), (missing, {1: 2}), (missing, [])):
    try:
        show(f"{function.__name__} {subject}", function(subject))
    except Exception as error:
        show(f"{function.__name__} {subject}", f"{type(error).__name__}: {error}")
for source in ("{'a': 1, 'a': 2}", "{1: a, True: b}", "{1: a, 1.0: b}", "{**rest, 'a': 1}", "{**a, **b}", "{**_}", "{a: 1}", "{f(): 1}", "{'a': x, 'b': x}", "{'x': x, **x}", "{*a}", "{'a'}", "{1 + 1: a}", "{-1: a, -1: b}", "{'a' 'b': x}", "{f'a': x}", "{(1, 2): x}", "{**rest,}", "{'a': 1,}"):
    try:
        compile(f"match s:\n    case {source}: pass", "<s>", "exec")
        print(source, "is fine")
    except SyntaxError as error:
        print(source, "|", error.msg)
