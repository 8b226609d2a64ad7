import asyncio


async def main():
    condition = asyncio.Condition()
    items = []

    async def consumer():
        async with condition:
            result = await condition.wait_for(lambda: len(items) >= 3 and items)
            print("got", result)

    async def producer():
        for n in range(5):
            await asyncio.sleep(1)
            async with condition:
                items.append(n)
                print("put", n)
                condition.notify()

    await asyncio.gather(consumer(), producer())


asyncio.run(main())
