# Producers and consumers over a bounded channel of our own: blocking on full and empty, closing, iteration by async for.
class Block:
    def __init__(self, test):
        self.test = test

    def __await__(self):
        while not self.test():
            yield self.test


class Channel:
    def __init__(self, size):
        self.size, self.items, self.closed = size, [], False

    async def put(self, item):
        await Block(lambda: len(self.items) < self.size)
        self.items.append(item)
        trace.append(f"+{item}")

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Block(lambda: self.items or self.closed)
        if not self.items:
            raise StopAsyncIteration
        trace.append(f"-{self.items[0]}")
        return self.items.pop(0)


def run_all(*coroutines):
    waiting, results = list(coroutines), [None] * len(coroutines)
    while waiting:
        progress = len(trace)
        for coroutine in list(waiting):
            try:
                coroutine.send(None)
            except StopIteration as end:
                results[coroutines.index(coroutine)] = end.value
                waiting.remove(coroutine)
        if waiting and progress == len(trace):
            for coroutine in waiting:
                coroutine.close()
            return results, "deadlock"
    return results


async def produce(channel, items):
    for item in items:
        await channel.put(item)
    channel.closed = True
    return len(items)


async def consume(channel):
    return [item async for item in channel]


for size in (1, 3):
    trace, channel = [], Channel(size)
    print(run_all(produce(channel, range(5)), consume(channel)), *trace)
trace, channel = [], Channel(2)
print(run_all(consume(channel), consume(channel), produce(channel, "abcde")))
trace, channel = [], Channel(2)
print(run_all(produce(channel, range(5))))
