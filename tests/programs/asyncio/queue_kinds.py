import asyncio


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


async def main():
    lifo = asyncio.LifoQueue()
    for n in range(5):
        lifo.put_nowait(n)
    print(lifo, [lifo.get_nowait() for _ in range(5)])
    heap = asyncio.PriorityQueue()
    for n in (5, 1, 4, 1, 3, 9, 2, 6):
        heap.put_nowait((n, f"item {n}"))
    print(heap.qsize(), [heap.get_nowait()[0] for _ in range(8)])
    for n, name in enumerate("abcdefghij"):
        heap.put_nowait(Job(n % 3, name))
    print(*[heap.get_nowait().name for _ in range(10)])
    try:
        heap.put_nowait(1)
        heap.put_nowait("x")
    except TypeError as error:
        print(error)


asyncio.run(main())
