# Clean-up that awaits: finally and async with around yields, in which order aclose, errors and breaks run it.
class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        yield self.label


class Resource(Pause):
    async def __aenter__(self):
        await Pause("open " + self.label)
        return self.label

    async def __aexit__(self, kind, value, traceback):
        await Pause(f"shut {self.label} {kind and kind.__name__}")
        return kind is KeyError


async def lines(name):
    async with Resource(name + "1") as first, Resource(name + "2"):
        yield first
        yield "more"
    yield "after the block"


async def relay(name):
    source = lines(name)
    try:
        async for line in source:
            yield "relayed " + line
    finally:
        await source.aclose()
        await Pause("relay done")


async def read_some(stream, count, error=None):
    seen = []
    try:
        async for line in stream:
            seen.append(line)
            if len(seen) == count and error:
                raise error
            if len(seen) == count:
                break
    finally:
        await stream.aclose()
    return seen


async def throwing(stream, error):
    return await anext(stream), await stream.athrow(error)


def drive(coroutine):
    try:
        while True:
            print("  ", coroutine.send(None))
    except StopIteration as end:
        print(end.value)
    except Exception as error:
        print(repr(error))


drive(read_some(lines("a"), 9))
drive(read_some(lines("b"), 1))
drive(read_some(relay("c"), 2, ValueError("reader failed")))
drive(throwing(lines("d"), KeyError("suppressed")))
drive(throwing(relay("e"), OSError("not suppressed")))
