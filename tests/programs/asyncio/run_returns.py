import asyncio


async def main(n):
    await asyncio.sleep(0)
    return n * 2


print(asyncio.run(main(21)))
print(asyncio.run(main("ab")))
try:
    asyncio.run(main(None))
except TypeError as error:
    print(error)
