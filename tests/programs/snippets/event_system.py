# Observers, priorities, one-time handlers and errors in handlers.
class Emitter:
    def __init__(self):
        self._handlers, self._order = {}, 0

    def on(self, event, handler=None, *, priority=0, once=False):
        if handler is None:
            return lambda f: self.on(event, f, priority=priority, once=once)
        self._order += 1
        self._handlers.setdefault(event, []).append((-priority, self._order, once, handler))
        return handler

    def emit(self, event, *args, **kwargs):
        results = []
        for entry in sorted(self._handlers.get(event, []), key=lambda e: e[:2]):
            if entry[2]:
                self._handlers[event].remove(entry)
            try:
                results.append(entry[3](*args, **kwargs))
            except Exception as error:
                if event == "error":
                    raise
                results += self.emit("error", error, event)
        return results

    def off(self, event, handler):
        before = self._handlers.get(event, [])
        self._handlers[event] = [e for e in before if e[3] is not handler]
        return len(before) - len(self._handlers[event])


bus = Emitter()


@bus.on("greet")
def polite(name, *, loud=False):
    return f"good day {name}" + ("!" if loud else "")


@bus.on("greet", priority=5)
def first(name, **_):
    return f"attention {name}"


bus.on("greet", lambda name, **_: f"only once {name}", once=True)
print(bus.emit("greet", "Ann"))
print(bus.emit("greet", "Bob", loud=True), bus.emit("nothing"))
print(bus.off("greet", polite), bus.off("greet", polite), bus.emit("greet", "Cid"))


@bus.on("crash")
def crash():
    return 1 // 0


@bus.on("error")
def on_error(error, event):
    return f"{event}: {type(error).__name__} {error}"


print(bus.emit("crash"))


class Subscriber:
    count = 0

    def __init__(self, name, bus):
        self.name, self.seen = name, []
        bus.on("tick", self.on_tick)

    def on_tick(self, n):
        self.seen.append(n)
        Subscriber.count += 1
        if n == 2:
            raise ValueError(f"{self.name} dislikes {n}")
        return self.name + str(n)


a, b = Subscriber("a", bus), Subscriber("b", bus)
for n in range(4):
    print(bus.emit("tick", n))
print(a.seen, b.seen, Subscriber.count)
bus.on("error", lambda *_: {}["broken"], priority=9)
try:
    bus.emit("crash")
except KeyError as error:
    print("KeyError", error, type(error.__context__).__name__)
