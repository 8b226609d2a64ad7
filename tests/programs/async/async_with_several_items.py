# Several managers in one async with, with and without parentheses: targets, order, failures in the middle, replacement of errors.
class Manager:
    def __init__(self, name, enter=None, leave=None):
        self.name, self.enter, self.leave = name, enter, leave
        log.append("make " + name)

    async def __aenter__(self):
        log.append("enter " + self.name)
        if self.enter:
            raise self.enter
        return self.name, len(log)

    async def __aexit__(self, kind, value, traceback):
        log.append(f"exit {self.name} {value!r}")
        if isinstance(self.leave, Exception):
            raise self.leave
        return self.leave


class Box:
    pass


async def plain():
    box, items = Box(), [0]
    async with Manager("a") as box.a, Manager("b") as (items[0], n), Manager("c"):
        log.append("body")
    return box.a, items, n


async def parenthesised(second=None, leave=None, error=None):
    async with (
        Manager("a", leave=leave) as (name, _),
        Manager(name + "b", enter=second) as [inner, *rest],
        Manager("c", leave=KeyError("c") if error else None),
    ):
        if error:
            raise error
        return name, inner, rest
    return "suppressed"


def attempt(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        print("->", end.value)
    except Exception as error:
        print("->", repr(error), "context", repr(error.__context__))
    print("  ", ", ".join(log))
    log.clear()


log = []
attempt(plain())
attempt(parenthesised())
attempt(parenthesised(second=OSError("b")))
attempt(parenthesised(second=OSError("b"), leave=True))
attempt(parenthesised(error=ValueError("body")))
attempt(parenthesised(error=ValueError("body"), leave=IndexError("a")))
attempt(parenthesised(error=ValueError("body"), leave=1))
