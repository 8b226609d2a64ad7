# Tasks that do random things to each other; the log shows the order of everything.
import asyncio


class Random:
    def __init__(self, seed):
        self.state = seed * 7919 + 12345

    def below(self, n):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return (self.state >> 8) % n


class World:
    def __init__(self, seed):
        self.random = Random(seed)
        self.log = []
        self.tasks = []
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.condition = asyncio.Condition()
        self.queue = asyncio.Queue(2)
        self.count = 0

    def note(self, *words):
        self.log.append(" ".join(map(str, words)))

    def spawn(self, depth):
        self.count += 1
        name = f"t{self.count}"
        task = asyncio.create_task(self.run(name, depth), name=name)
        self.tasks.append(task)
        return task

    async def run(self, name, depth):
        try:
            for _ in range(1 + self.random.below(3)):
                await self.act(name, depth)
            return name
        except asyncio.CancelledError as error:
            self.note(name, "cancelled", *error.args)
            if self.random.below(4) == 0:
                await asyncio.sleep(self.random.below(3))
                self.note(name, "cleaned")
            if self.random.below(6) == 0:
                return "swallowed"
            raise
        except TimeoutError:
            self.note(name, "timeout")
            if self.random.below(2):
                raise
        finally:
            self.note(name, "ends", asyncio.get_running_loop().time())

    async def act(self, name, depth):
        choice = self.random.below(17)
        self.note(name, "does", choice)
        if choice <= 1:
            await asyncio.sleep(self.random.below(4))
        elif choice == 2:
            await asyncio.sleep(0)
        elif choice == 3:
            async with self.lock:
                self.note(name, "locked")
                await asyncio.sleep(self.random.below(2))
        elif choice == 4:
            async with self.semaphore:
                self.note(name, "in")
                await asyncio.sleep(self.random.below(3))
        elif choice == 5:
            if self.random.below(2):
                self.event.set()
            else:
                self.event.clear()
        elif choice == 6:
            async with asyncio.timeout(self.random.below(4)):
                await self.event.wait()
            self.note(name, "event")
        elif choice == 7 and self.tasks:
            victim = self.tasks[self.random.below(len(self.tasks))]
            self.note(name, "cancels", victim.get_name(), victim.cancel(name))
        elif choice == 8 and depth:
            results = await asyncio.gather(
                *(self.spawn(depth - 1) for _ in range(self.random.below(4))), return_exceptions=self.random.below(2) == 1
            )
            self.note(name, "gathered", results)
        elif choice == 9 and depth:
            try:
                async with asyncio.TaskGroup() as group:
                    for _ in range(1 + self.random.below(3)):
                        self.count += 1
                        child = f"t{self.count}"
                        self.tasks.append(group.create_task(self.run(child, depth - 1), name=child))
                    if self.random.below(3) == 0:
                        raise ValueError(name)
            except ExceptionGroup as error:
                self.note(name, "group", error.exceptions)
        elif choice == 10 and depth:
            done, pending = await asyncio.wait(
                [self.spawn(depth - 1) for _ in range(2)],
                timeout=self.random.below(5),
                return_when=(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)[self.random.below(3)],
            )
            self.note(name, "waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        elif choice == 11 and depth:
            self.note(name, "wait_for", await asyncio.wait_for(self.spawn(depth - 1), self.random.below(4)))
        elif choice == 12 and depth:
            self.note(name, "shield", await asyncio.shield(self.spawn(depth - 1)))
        elif choice == 13:
            await asyncio.wait_for(self.queue.put(name), 3)
        elif choice == 14:
            self.note(name, "got", await asyncio.wait_for(self.queue.get(), 3))
        elif choice == 15:
            async with self.condition:
                if self.random.below(3):
                    self.condition.notify(1 + self.random.below(2))
                else:
                    await asyncio.wait_for(self.condition.wait(), 2)
                    self.note(name, "notified")
        elif choice == 16:
            raise ValueError(name)

    async def main(self):
        for _ in range(2 + self.random.below(4)):
            self.spawn(3)
            if self.random.below(2):
                await asyncio.sleep(0)
        done, pending = await asyncio.wait(self.tasks, timeout=20)
        while len(done) < len(self.tasks):
            done, pending = await asyncio.wait(self.tasks, timeout=20)
        for task in self.tasks:
            if task.cancelled():
                self.note(task.get_name(), "was cancelled")
            else:
                self.note(task.get_name(), repr(task.exception() or task.result()), task.cancelling())


for seed in range(8):
    world = World(seed)
    asyncio.run(world.main())
    print(seed, len(world.log))
    print(*world.log, sep="; ")
