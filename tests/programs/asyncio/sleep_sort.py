import asyncio


async def main():
    out = []

    async def put(n):
        await asyncio.sleep(n / 10)
        out.append(n)

    numbers = [(n * 37) % 30 for n in range(30)]
    await asyncio.gather(*map(put, numbers))
    print(out == sorted(numbers), out[:8], round(asyncio.get_running_loop().time(), 3))


asyncio.run(main())
