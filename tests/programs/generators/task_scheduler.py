# Generators as tasks: a round-robin scheduler with sleep, mailboxes, results and failures.
class Scheduler:
    def __init__(self):
        self.clock, self.ready, self.sleeping, self.boxes, self.waiting, self.results = 0, [], [], {}, {}, {}

    def spawn(self, name, task):
        self.boxes[name] = []
        self.ready.append((name, task, None))

    def post(self, name, message):
        if name not in self.boxes:
            return LookupError(f"no task {name}")
        if name in self.waiting:
            self.ready.append((name, self.waiting.pop(name), message))
        else:
            self.boxes[name].append(message)

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.clock = min(wake for wake, *_ in self.sleeping)
                self.ready = [(name, task, self.clock) for wake, name, task in self.sleeping if wake == self.clock]
                self.sleeping = [entry for entry in self.sleeping if entry[0] > self.clock]
            name, task, value = self.ready.pop(0)
            try:
                request = task.throw(value) if isinstance(value, Exception) else task.send(value)
            except StopIteration as end:
                self.results[name] = end.value
            except Exception as error:
                self.results[name] = f"failed: {error!r}"
            else:
                self.serve(name, task, request)

    def serve(self, name, task, request):
        match request:
            case int(ticks):
                self.sleeping.append((self.clock + ticks, name, task))
            case None if self.boxes[name]:
                self.ready.append((name, task, self.boxes[name].pop(0)))
            case None:
                self.waiting[name] = task
            case (target, message):
                self.ready.append((name, task, self.post(target, message)))
            case _:
                self.ready.append((name, task, TypeError(request)))


def consumer(limit):
    for _ in range(limit):
        message = yield
        print(scheduler.clock, "consumed", message)
    return message


def producer(target, *messages):
    for message in messages:
        yield target, message
        print((yield message), "producer awake")
    try:
        yield "nobody", 1
    except LookupError as error:
        print("refused:", error)
    yield "what is this"


scheduler = Scheduler()
scheduler.spawn("sink", consumer(3))
scheduler.spawn("source", producer("sink", 5, 2, 1))
scheduler.run()
print(scheduler.clock, scheduler.results)
