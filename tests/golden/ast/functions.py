@cache
def area[T: (int, float)](w: T, /, h=1, *rest, unit="m", **options) -> T:
    """Doc."""
    return w * h


async def fetch(urls):
    async with pool() as p, p.lock:
        return [await p.get(u) async for u in urls if u]


total = lambda *xs, start=0: sum(xs, start)
