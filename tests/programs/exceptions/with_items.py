# with statements of several items: parenthesised forms, targets used by later items, failures in the middle, early leaving.
log = []


class Item:
    def __init__(self, name, fail="", swallow=False):
        log.append("make " + name)
        self.name, self.fail, self.swallow = name, fail, swallow

    def __enter__(self):
        log.append("enter " + self.name)
        if self.fail == "enter":
            raise OSError("enter " + self.name)
        return [self.name, self.name.upper()]

    def __exit__(self, kind, value, traceback):
        log.append(f"exit {self.name} {kind.__name__ if kind else '-'}")
        return self.swallow


def parenthesised():
    with (
        Item("a") as (low, up),
        Item(low + "b") as [_, *rest],
        (Item("c")),
    ):
        return low, up, rest


def targets():
    data, holder = {}, Item("holder")
    with Item("g") as data["g"], Item("h") as holder.pair, Item("i") as data["g"][1:]:
        pass
    return data, holder.pair


def fails_making():
    with Item("j"), Item("k" + 1):
        log.append("never")


def fails_entering(swallow):
    with Item("l", swallow=swallow), Item("m", "enter"), Item("n"):
        log.append("never")
    return "went on"


def fails_unpacking():
    with Item("o", swallow=True), Item("p") as (a, b, c):
        log.append("never")
    return "unpacking swallowed"


def loops():
    for name in "qr":
        with Item(name), Item(name * 2):
            if name == "q":
                continue
            return "left early"


for function in (parenthesised, targets, fails_making, lambda: fails_entering(False),
                 lambda: fails_entering(True), fails_unpacking, loops):
    try:
        print(function())
    except Exception as error:
        print(repr(error))
    print("  ", ", ".join(log))
    log.clear()
