# aclose: before the start, suspended, finished, twice, resisted, and with errors raised while closing.
def drive(label, awaitable):
    steps, paused = awaitable.__await__(), []
    try:
        while True:
            paused.append(next(steps))
    except StopIteration as end:
        print(label, paused, "->", repr(end.value))
    except BaseException as error:
        print(label, paused, "-> raised", type(error).__name__, error.args, "context", repr(error.__context__))


class Pause:
    def __await__(self):
        yield "pause"


async def calm():
    try:
        yield 1
        yield 2
    finally:
        await Pause()
        print("  cleaned up")


async def resists():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def resists_in_finally():
    try:
        yield 1
    finally:
        await Pause()
        yield 2


async def swallows():
    try:
        yield 1
    except GeneratorExit:
        await Pause()


async def fails(error):
    try:
        yield 1
    finally:
        raise error


a = calm()
drive("unstarted", a.aclose())
drive("then next", a.__anext__())
a = calm()
drive("start", a.__anext__())
drive("close", a.aclose())
drive("close again", a.aclose())
drive("next", a.__anext__())
for a in (resists(), resists_in_finally(), swallows(), fails(KeyError("k")), fails(StopAsyncIteration()), fails(StopIteration()),
          fails(GeneratorExit("own"))):
    print(a.__name__)
    drive("  start", a.__anext__())
    drive("  close", a.aclose())
    drive("  next", a.__anext__())
    drive("  close again", a.aclose())
