import asyncio


async def main():
    queue = asyncio.Queue()
    print(queue.maxsize, queue.qsize(), queue.empty(), queue.full(), queue)
    for n in range(40):
        queue.put_nowait(n)
    print(queue.qsize(), queue.empty())
    print([queue.get_nowait() for _ in range(30)])
    queue.put_nowait("x")
    print([await queue.get() for _ in range(11)], queue.empty())
    small = asyncio.Queue(2)
    small.put_nowait(1)
    small.put_nowait(2)
    print(small.full(), small)
    for call in (lambda: small.put_nowait(3), queue.get_nowait):
        try:
            call()
        except (asyncio.QueueFull, asyncio.QueueEmpty) as error:
            print(repr(error))
    print(asyncio.Queue[int])


asyncio.run(main())
