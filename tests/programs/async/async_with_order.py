# async with: the order of __aenter__, the body and __aexit__, each awaited, and what __aexit__ is told.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        yield self.label


class Manager:
    def __init__(self, name, fail=None):
        self.name, self.fail = name, fail

    async def __aenter__(self):
        await Pause("entering " + self.name)
        if self.fail == "enter":
            raise OSError("no entry to " + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, traceback):
        await Pause(f"leaving {self.name} {value!r} {kind is type(value)} {traceback is not None}")
        if self.fail == "exit":
            raise KeyError("exit of " + self.name)


async def body(manager, action):
    async with manager as name:
        await Pause("in body of " + name)
        if action == "raise":
            raise ValueError("from the body")
        if action == "return":
            return "returned " + name
    return "after " + manager.name


async def looping():
    for name in "abc":
        async with Manager(name):
            if name == "a":
                continue
            if name == "b":
                break
    return "left at " + name


def drive(coroutine):
    try:
        while True:
            print("  ", coroutine.send(None))
    except StopIteration as end:
        print("=>", end.value)
    except Exception as error:
        print("=>", repr(error), "context", repr(error.__context__))


drive(body(Manager("plain"), None))
drive(body(Manager("early"), "return"))
drive(body(Manager("broken"), "raise"))
drive(body(Manager("closed", "enter"), None))
drive(body(Manager("stuck", "exit"), None))
drive(body(Manager("stuck", "exit"), "return"))
drive(body(Manager("worst", "exit"), "raise"))
drive(looping())
