"""A discrete simulation on the scheduler: customers, a queue, two servers, retries with backoff; repeatable by its seed."""
import heapq
import random
import sched
from collections import deque


class Simulation:
    def __init__(self, seed, servers):
        self.now = 0
        self.random = random.Random(seed)
        self.events = sched.scheduler(lambda: self.now, self.advance)
        self.waiting = deque()
        self.idle = list(range(servers))
        self.records = []
        self.longest = 0

    def advance(self, amount):
        self.now += amount

    def arrive(self, number, left):
        self.waiting.append((number, self.now))
        self.longest = max(self.longest, len(self.waiting))
        self.serve()
        if left:
            self.events.enter(self.random.randint(1, 6), 2, self.arrive, (number + 1, left - 1))

    def serve(self):
        while self.idle and self.waiting:
            server = heapq.heappop(self.idle)
            number, since = self.waiting.popleft()
            length = self.random.randint(2, 12)
            self.events.enter(length, 1, self.leave, kwargs={"server": server, "number": number, "since": since, "began": self.now})

    def leave(self, server, number, since, began):
        self.records.append((number, since, began, self.now, server))
        heapq.heappush(self.idle, server)
        self.serve()


for seed, servers in ((1, 1), (1, 2), (7, 3)):
    simulation = Simulation(seed, servers)
    simulation.events.enter(0, 2, simulation.arrive, (1, 11))
    simulation.events.run()
    print(f"seed {seed}, {servers} servers: ends at {simulation.now}, longest queue {simulation.longest}, served {len(simulation.records)}")
    for number, since, began, ended, server in simulation.records[:6]:
        print(f"  {number:>2} came {since:>3} waited {began - since:>3} served {ended - began:>2} by {server}")
    waits = [began - since for _, since, began, *_ in simulation.records]
    print("  mean wait", round(sum(waits) / len(waits), 3), "most", max(waits), "busy", sum(ended - began for _, _, began, ended, _ in simulation.records))

now = 0


def wait(amount):
    global now
    now += amount


s = sched.scheduler(lambda: now, wait)
outcomes = {"fetch": [OSError("refused"), OSError("timeout"), "page"], "store": [ValueError("full")] * 9, "mail": ["sent"]}


def job(name, attempt=1, limit=4):
    result = outcomes[name].pop(0)
    if isinstance(result, Exception):
        delay = 2**attempt
        print(f"{now:>3} {name} failed ({result!r}), " + (f"again in {delay}" if attempt < limit else "given up"))
        if attempt < limit:
            s.enter(delay, 1, job, (name, attempt + 1), {"limit": limit})
    else:
        print(f"{now:>3} {name} gave {result}")


for delay, name in enumerate(outcomes):
    s.enter(delay, 1, job, (name,))
s.run()
print(now, s.empty(), {name: len(left) for name, left in outcomes.items()})
