async def wait(thing):
    return await thing


async def loop(source):
    async for item in source:
        yield item


async def manage(manager):
    async with manager as m:
        return m


async def collect(source):
    return [x async for x in source]


def lazily(source):
    return (x async for x in source)
