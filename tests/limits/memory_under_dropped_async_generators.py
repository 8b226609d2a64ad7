# limits: memory=8MB
# ends: completed
# An asynchronous generator that is dropped before its end is closed by the loop, and then nobody keeps it.
import asyncio

closed = 0


async def numbers():
    global closed
    try:
        while True:
            yield 1
    finally:
        await asyncio.sleep(0)
        closed += 1


async def main():
    for _ in range(20000):
        async for _ in numbers():
            break
        await asyncio.sleep(0)


asyncio.run(main())
print(closed)
