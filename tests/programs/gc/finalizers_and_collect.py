"""collect() and weakref.finalize, callbacks of weak references, objects that are kept alive by their callbacks."""
import gc
import weakref

log = []


def settle():
    for _ in range(20):
        gc.collect()


class Resource:
    opened = 0

    def __init__(self, name):
        self.name = name
        Resource.opened += 1
        self._close = weakref.finalize(self, self._release, name)

    @staticmethod
    def _release(name):
        log.append(f"released {name}")
        Resource.opened -= 1

    def close(self):
        self._close()

    @property
    def closed(self):
        return not self._close.alive


resource = Resource("one")
print(resource.closed, Resource.opened)
resource.close()
resource.close()
print(resource.closed, Resource.opened, log)


def make(count):
    for number in range(count):
        loop = Resource(f"loop {number}")
        loop.me = [loop]


make(10)
settle()
# A register may still hold the last one.
print(Resource.opened <= 1, log[1:5] == sorted(log[1:5]) or len(log) > 9, len(set(log)) == len(log))
events = []


def watch(number):
    target = type("Target", (), {})()
    target.itself = target
    return weakref.ref(target, lambda reference: events.append((number, reference() is None)))


references = [watch(number) for number in range(12)]
settle()
print(len(events) >= 11, all(is_dead for _, is_dead in events), sorted(number for number, _ in events)[:5])
alive = Resource("kept")
reference = weakref.ref(alive)
settle()
print(reference() is alive, reference().name, alive.closed, gc.garbage)
cache = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
things = weakref.WeakSet()


def fill():
    for number in range(10):
        thing = Resource(f"cached {number}")
        thing.cycle = {"self": thing}
        cache[number] = thing
        keys[thing] = number
        things.add(thing)
    return thing


last = fill()
settle()
print(len(cache) <= 2, len(keys) <= 2, len(things) <= 2, cache[9] is last, keys[last], last in things)
print(alive.close(), alive.closed, last.close(), Resource.opened <= 2)
try:
    gc.collect("all")
except TypeError as error:
    print(error)
