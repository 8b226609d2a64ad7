# async for with break, continue, else, nesting, unpacking targets and errors from the body.
class Pause:
    def __await__(self):
        yield


class Stream:
    def __init__(self, *items):
        self.items = list(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Pause()
        if not self.items:
            raise StopAsyncIteration
        item = self.items.pop(0)
        if isinstance(item, Exception):
            raise item
        return item


async def find(stream, wanted):
    seen = []
    async for item in stream:
        seen.append(item)
        if item is None:
            continue
        if item == wanted:
            break
    else:
        return seen, "else", stream.items
    return seen, "found", stream.items


async def unpacking(stream):
    data = {}
    async for data["first"], *data["rest"] in stream:
        pass
    return data


async def nested():
    pairs = []
    async for a in Stream(1, 2):
        async for b in Stream(10, 20):
            if b > 10 * a:
                break
            pairs.append((a, b))
    return pairs


def run(coroutine):
    pauses = 0
    try:
        while True:
            coroutine.send(None)
            pauses += 1
    except StopIteration as end:
        print(end.value, "pauses", pauses)
    except Exception as error:
        print(repr(error), "pauses", pauses)


run(find(Stream(1, None, 2, 3), 2))
run(find(Stream(1, None), 9))
run(find(Stream(1, KeyError("in the stream"), 2), 2))
run(unpacking(Stream("abc", 5)))
run(nested())
