import asyncio


async def leaf(n):
    await asyncio.sleep(n % 3)
    return n


async def tree(depth, n):
    if depth == 0:
        return await leaf(n)
    left, right = await asyncio.gather(tree(depth - 1, 2 * n), tree(depth - 1, 2 * n + 1))
    return left + right


print(asyncio.run(tree(6, 1)))
