# with of several items, in parentheses or not: the order of making, entering and leaving.
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


def plain():
    with Manager("a") as a, Manager("b") as b, Manager("c"):
        return a + b


def parenthesised():
    with (
        Manager("a") as a,
        Manager("b"),
        Manager("c", (1, [2, 3])) as (c, [d, *e]),
    ):
        return a, c, d, e


def one_in_parentheses():
    with (Manager("a") as a):
        pass
    with (Manager("b")) as b:
        pass
    with Manager("c") if a else Manager("d") as c, (Manager("e")):
        return a, b, c


def tuple_expression():
    with (Manager("a"), Manager("b"))[1] as chosen:
        return chosen


def lambda_and_walrus():
    with (made := Manager("a")) as a, (lambda: Manager("b"))() as b:
        return made.name, a, b


def uses_the_earlier():
    with Manager("a") as a, Manager(a + "b") as b, Manager(b + "c") as c:
        return c


for action in (plain, parenthesised, one_in_parentheses, tuple_expression, lambda_and_walrus, uses_the_earlier):
    attempt(action.__name__, action)


def leaving():
    for n in range(3):
        with Manager(n) as a, Manager(f"{n}x"):
            if n == 0:
                continue
            break
    return n


attempt("loop", leaving)
