# finalize: called once, alive or by hand, detach(), peek(), order of arguments.
import weakref


class Resource:
    def __init__(self, name):
        self.name = name


log = []
resource = Resource("s")
finalizer = weakref.finalize(resource, log.append, "by hand")
print(finalizer.atexit, finalizer.peek()[2:], finalizer(), finalizer(), log[-1], finalizer.alive)
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
print(repr(finalizer)[:17])
