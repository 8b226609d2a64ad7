# async with wants __aenter__ and __aexit__ on the type; plain with wants the others; the messages of each mix-up.
class Neither:
    pass


class OnlyEnter:
    async def __aenter__(self):
        print("  entered")


class OnlyExit:
    async def __aexit__(self, *details):
        pass


class Plain:
    def __enter__(self):
        return "plain"

    def __exit__(self, *details):
        pass


class Asynchronous:
    async def __aenter__(self):
        return "asynchronous"

    async def __aexit__(self, *details):
        pass


class Both(Plain, Asynchronous):
    pass


class OnInstance:
    def __init__(self):
        self.__aenter__ = self.__aexit__ = self.__enter__ = self.__exit__ = lambda *details: None


class ExitIsNone(Asynchronous):
    __aexit__ = None


class EnterIsNone(Asynchronous):
    __aenter__ = None


async def use_async(manager):
    async with manager as value:
        return value


async def use_plain(manager):
    with manager as value:
        return value


def attempt(label, coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        print(label, "->", end.value)
    except Exception as error:
        print(label, "->", type(error).__name__, error)


for kind in (Neither, OnlyEnter, OnlyExit, Plain, Asynchronous, Both, OnInstance, ExitIsNone, EnterIsNone, int, list):
    attempt(f"async with {kind.__name__}", use_async(kind()))
    attempt(f"with {kind.__name__}", use_plain(kind()))
