import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(n, print, "timer", n) for n in range(6)]
    handles[0].cancel()
    handles[3].cancel()
    handles[3].cancel()
    print([handle.cancelled() for handle in handles])
    print(handles[2].when(), handles[2])
    print(handles[3])
    soon = loop.call_soon(print, "soon")
    soon.cancel()
    print(soon.cancelled(), soon)
    await asyncio.sleep(4.5)
    print(loop.time())
    many = [loop.call_later(1000 + n, print, "never") for n in range(400)]
    for handle in many:
        handle.cancel()
    await asyncio.sleep(1)
    print(loop.time())


asyncio.run(main())
