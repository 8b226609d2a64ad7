# The traceback of an exception that passes through awaits, an asynchronous generator, async with, and a comprehension.
class Pause:
    def __await__(self):
        yield


class Transaction:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await Pause()
        return self

    async def __aexit__(self, kind, value, traceback):
        await Pause()
        print("leaving", self.name, kind and kind.__name__)
        if kind and self.name == "inner":
            raise RuntimeError(f"rollback of {self.name} failed")


async def rows(table):
    for row in table:
        await Pause()
        yield row["price"] * row["amount"]


async def total(table):
    async with Transaction("inner"):
        return sum([price
                    async for price in rows(table)
                    if price])


async def report(*tables):
    async with Transaction("outer") as transaction:
        totals = {len(table): await total(table) for table in tables}
        return transaction.name, totals


def drive(coroutine):
    while True:
        coroutine.send(None)


drive(report([], [{"price": 2, "amount": 3}, {"price": 5}]))
