# Assignment to slices: what cannot be assigned, in which order the parts are looked at, and what is left afterwards.
class Index:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __index__(self):
        print("asked", self.name, end="; ")
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Items:
    def __init__(self, *items, fail=False):
        self.items, self.fail = items, fail

    def __iter__(self):
        print("iterated", end="; ")
        yield from self.items
        if self.fail:
            raise LookupError("late")


class NoIter:
    __iter__ = None


def attempt(label, cut, value, delete=False):
    x = list(range(6))
    try:
        if delete:
            del x[cut]
        else:
            x[cut] = value
        print(label, x)
    except Exception as error:
        print(label, type(error).__name__, error, x)


for label, cut in (("plain", slice(1, 3)), ("step", slice(0, 6, 2)), ("back", slice(None, None, -3)), ("step one", slice(2, 4, 1)), ("empty", slice(4, 2)), ("empty step", slice(4, 2, 2)), ("empty back", slice(2, 4, -1)), ("zero", slice(0, 1, 0)),
                   ("indices", slice(Index("start", 1), Index("stop", 3))), ("indices step", slice(Index("start", 1), Index("stop", 5), Index("step", 2))), ("bad start", slice("a", 2)), ("bad stop", slice(0, 1.5)), ("bad step", slice(0, 1, [])),
                   ("failing", slice(Index("start", ValueError("no")), Index("stop", 1))), ("failing step", slice(0, Index("stop", 3), Index("step", ValueError("no step"))))):
    for name, value in (("two", "AB"), ("three", [7, 8, 9]), ("none", ()), ("generator", Items(1, 2, 3)), ("late", Items(1, 2, 3, fail=True)), ("number", 5), ("no iter", NoIter()), ("nothing", None)):
        attempt(f"{label} = {name}", cut, value)
    attempt(f"{label} deleted", cut, None, delete=True)
