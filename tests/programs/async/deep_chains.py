# Long chains of awaits, many suspensions, and garbage in between.
class Pause:
    def __await__(self):
        return (yield "pause")


async def down(n):
    if n == 0:
        total = 0
        for _ in range(50):
            total += await Pause()
        return total
    return await down(n - 1) + 1


c = down(300)
c.send(None)
count = 0
try:
    while True:
        count += 1
        c.send(count)
except StopIteration as stop:
    print(count, stop.value)


async def produce(n):
    for i in range(n):
        if i % 7 == 0:
            await Pause()
        yield [i] * 10


async def pipeline(source, depth):
    if depth == 0:
        async for x in source:
            yield x
    else:
        async for x in pipeline(source, depth - 1):
            yield x


async def consume():
    total = 0
    async for x in pipeline(produce(100), 20):
        total += sum(x)
    return total


c = consume()
pauses = 0
try:
    while True:
        c.send(None)
        pauses += 1
except StopIteration as stop:
    print(pauses, stop.value)


async def endless():
    await endless()


try:
    endless().send(None)
except RecursionError as error:
    print("RecursionError")
tasks = [down(3) for _ in range(100)]
results = []
value = 0
while tasks:
    for task in tasks[:]:
        try:
            value += 1
            task.send(None if value <= 100 else 1)
        except StopIteration as stop:
            results.append(stop.value)
            tasks.remove(task)
print(len(results), results[0], results[-1])
