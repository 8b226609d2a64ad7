# Sleeping coroutines on a virtual clock: wake order, ties, zero delays, timeouts by throwing into a sleeper.
class Sleep:
    def __init__(self, delay):
        self.delay = delay

    def __await__(self):
        return (yield self.delay)


class Clock:
    def __init__(self):
        self.now, self.sequence, self.heap, self.log = 0, 0, [], []

    def schedule(self, delay, coroutine, value=None):
        self.sequence += 1
        self.heap.append((self.now + delay, self.sequence, coroutine, value))

    def run(self):
        while self.heap:
            entry = min(self.heap, key=lambda e: e[:2])
            self.heap.remove(entry)
            self.now, _, coroutine, value = entry
            try:
                if isinstance(value, Exception):
                    delay = coroutine.throw(value)
                else:
                    delay = coroutine.send(value)
            except StopIteration as end:
                self.note("ended", end.value)
            except Exception as error:
                self.note("failed", repr(error))
            else:
                self.schedule(delay, coroutine, self.now + delay)

    def cancel(self, coroutine, delay, error):
        self.heap = [entry for entry in self.heap if entry[2] is not coroutine]
        self.schedule(delay, coroutine, error)

    def note(self, *words):
        self.log.append((self.now, *words))


async def sleeper(name, *delays):
    woken = 0
    for delay in delays:
        try:
            woken = await Sleep(delay)
            clock.note(name, woken)
        except TimeoutError as error:
            clock.note(name, "timed out", str(error))
            await Sleep(0)
    return name, woken


async def canceller(victim):
    await Sleep(4)
    clock.cancel(victim, 1, TimeoutError("five ticks"))
    return "cancelled"


clock = Clock()
slow = sleeper("slow", 10, 2)
for coroutine in (sleeper("a", 3, 3), sleeper("b", 2, 0, 1), sleeper("tie", 3), slow, canceller(slow)):
    clock.schedule(0, coroutine)
clock.run()
print(*clock.log, sep="\n")
