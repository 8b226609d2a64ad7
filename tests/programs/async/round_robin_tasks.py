# A small scheduler runs coroutines in turns; results and failures are collected by name.
class Turn:
    def __await__(self):
        return (yield)


class Loop:
    def __init__(self):
        self.queue, self.results, self.turns = [], {}, 0

    def add(self, name, coroutine):
        self.queue.append((name, coroutine, None))

    def run(self):
        while self.queue:
            name, coroutine, value = self.queue.pop(0)
            self.turns += 1
            try:
                coroutine.send(value)
            except StopIteration as end:
                self.results[name] = end.value
            except Exception as error:
                self.results[name] = error
            else:
                self.queue.append((name, coroutine, self.turns))


async def count(name, limit):
    for i in range(limit):
        print(f"{name}{i}", end=" ")
        await Turn()
    return limit * 10


async def divide(a, b):
    await Turn()
    return a / b


async def spawner():
    await Turn()
    loop.add("child", count("c", 2))
    turn = await Turn()
    return f"spawned, woken in turn {turn}"


async def joins(*names):
    waited = 0
    while not all(name in loop.results for name in names):
        waited += 1
        await Turn()
    return [loop.results[name] for name in names], waited


loop = Loop()
loop.add("a", count("a", 2))
loop.add("b", count("b", 3))
loop.add("bad", divide(1, 0))
loop.add("spawner", spawner())
loop.add("join", joins("a", "child"))
loop.add("good", divide(9, 3))
loop.run()
print()
for name, result in loop.results.items():
    print(name, repr(result))
