# finalize: called once, alive or by hand, detach(), peek(), order of arguments.
import gc
import weakref


class Resource:
    def __init__(self, name):
        self.name = name


log = []

def make(name):
    return weakref.finalize(Resource(name), lambda *args, **kwargs: log.append((args, kwargs)) or "result", 1, name, key="value")


# A register may still hold the last ones.
finalizer = [make(name) for name in "rstuv"][0]
print(finalizer.atexit)
gc.collect()
print(log[0][0][0], finalizer.alive, finalizer.peek(), finalizer.detach(), finalizer())
resource = Resource("s")
finalizer = weakref.finalize(resource, log.append, "by hand")
print(finalizer(), finalizer(), log[-1], finalizer.alive)
finalizer = weakref.finalize(resource, log.append, "detached")
target, function, args, kwargs = finalizer.detach()
print(target is resource, args, kwargs, finalizer.alive, finalizer())
finalizer = weakref.finalize(resource, lambda: 5)
finalizer.atexit = False
print(finalizer.atexit, finalizer(), finalizer.atexit)
for wrong in (lambda: weakref.finalize(5, print), lambda: weakref.finalize(resource), lambda: weakref.finalize()):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Temporary:
    closed = []

    def __init__(self, name):
        self._finalizer = weakref.finalize(self, self._close, name)

    @classmethod
    def _close(cls, name):
        cls.closed.append(name)

    def close(self):
        self._finalizer()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


with Temporary("with") as temporary:
    print(Temporary.closed, temporary._finalizer.alive)
print(Temporary.closed, temporary._finalizer.alive)
for name in range(6):
    Temporary(name)
gc.collect()
print(Temporary.closed[:3], repr(finalizer)[:17])
