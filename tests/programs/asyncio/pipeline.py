import asyncio


async def fetch(n):
    await asyncio.sleep((n * 7) % 5 / 10)
    if n % 9 == 4:
        raise ConnectionError(f"no answer for {n}")
    return {"id": n, "value": n * n}


async def with_retries(n, attempts=2):
    for attempt in range(1, attempts + 1):
        try:
            async with asyncio.timeout(0.35):
                return await fetch(n)
        except (ConnectionError, TimeoutError) as error:
            last = error
            await asyncio.sleep(0.1 * attempt)
    return {"id": n, "error": f"{type(last).__name__}: {last}"}


async def main():
    limit = asyncio.Semaphore(3)

    async def guarded(n):
        async with limit:
            return await with_retries(n)

    results = await asyncio.gather(*(guarded(n) for n in range(12)))
    for result in results:
        print(result)
    print(round(asyncio.get_running_loop().time(), 6))


asyncio.run(main())
