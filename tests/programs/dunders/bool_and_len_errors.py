# Truth through __bool__ and __len__ in every place that tests it: order, wrong results, exceptions, None.
class Truth:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def __bool__(self):
        log.append(self.name)
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Both:
    def __bool__(self):
        return False

    def __len__(self):
        return 1 // 0


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


log = []
NoneBool = type("NoneBool", (Len,), {"__bool__": None})


def attempt(action):
    try:
        result = action()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, log)
    log.clear()


def asserting(t):
    assert t, "message"
    return "passed"


def matching(t):
    match 1:
        case 1 if t:
            return "guard true"
    return "guard false"


yes, no, wrong, fail = Truth("yes", True), Truth("no", False), Truth("wrong", 1), Truth("fail", KeyError("k"))
for t in (yes, no, wrong, fail, Both(), Len(0), Len(2), Len(-1), Len("x"), Len(1.5), Len(2 ** 70), NoneBool(1)):
    attempt(lambda: bool(t))
for use in (lambda t: not t, lambda t: "then" if t else "else", asserting, matching, lambda t: [1 for _ in "a" if t], lambda t: all([t]),
            lambda t: any([t]), lambda t: list(filter(None, [t])) != []):
    for t in (no, wrong):
        attempt(lambda: use(t))
attempt(lambda: (yes and no) is no)
attempt(lambda: (yes or fail) is yes)
attempt(lambda: (no and fail or yes) is yes)
attempt(lambda: sorted([2, 1], key=lambda x: x, reverse=Len(1)))
attempt(lambda: len(Len(True)))
for n in (-5, "3", None, 2 ** 70, 1.0):
    attempt(lambda: len(Len(n)))
