# with of several items when makers, enters, exits, targets or the body fail, and which exits still run.
log = []


class Manager:
    def __init__(self, name, value=None, fail=None, swallow=()):
        log.append(f"make {name}")
        self.name, self.value, self.fail, self.swallow = name, value, fail, swallow
        if fail == "make":
            raise OSError(f"make {name}")

    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.fail == "enter":
            raise OSError(f"enter {self.name}")
        return self.name if self.value is None else self.value

    def __exit__(self, kind, error, traceback):
        log.append(f"exit {self.name} {kind.__name__ if kind else None}")
        if self.fail == "exit":
            raise OSError(f"exit {self.name}")
        return isinstance(error, self.swallow)


def attempt(label, action):
    log.clear()
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}({error}) after {error.__context__!r}"
    print(label, result, log)


def raising(**swallow):
    with Manager("a", swallow=swallow.get("a", ())) as a, Manager("b", swallow=swallow.get("b", ())):
        raise ValueError("body")
    return "suppressed"


def failing(*places):
    with Manager("a", fail=places[0]) as a, Manager("b", fail=places[1]) as b, Manager("c", fail=places[2]) as c:
        log.append("body")


def unpack_fails(value):
    with Manager("a", swallow=(TypeError,)), Manager("b", value) as (x, y):
        log.append("body")
    return "left"


def store_fails():
    with Manager("a") as log[100], Manager("b"):
        log.append("body")


for swallow in ({}, {"a": ValueError}, {"b": ValueError}, {"a": (KeyError, TypeError)}):
    attempt(swallow, lambda: raising(**swallow))
for places in (("make", "", ""), ("", "make", ""), ("", "enter", ""), ("", "", "exit"), ("exit", "", "exit"), ("exit", "make", ""), ("", "exit", "enter")):
    attempt(places, lambda: failing(*places))
for value in ((1, 2), 5, (1,)):
    attempt(value, lambda: unpack_fails(value))
attempt("store fails", store_fails)
