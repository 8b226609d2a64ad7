# AbstractContextManager, ContextDecorator, and classes that inherit them.
from contextlib import AbstractAsyncContextManager, AbstractContextManager, ContextDecorator


class Minimal(AbstractContextManager):
    def __exit__(self, *details):
        print("exit", details[0])


class Missing(AbstractContextManager):
    pass


class Shaped:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


class Half:
    def __enter__(self):
        return self


with Minimal() as minimal:
    print(type(minimal).__name__)
try:
    Missing()
except TypeError as error:
    print(error)
print(issubclass(Shaped, AbstractContextManager), isinstance(Half(), AbstractContextManager), issubclass(Minimal, AbstractContextManager), issubclass(Shaped, AbstractAsyncContextManager))
print(AbstractContextManager[int], AbstractAsyncContextManager.__abstractmethods__, AbstractContextManager.__abstractmethods__)


class Trace(ContextDecorator):
    def __init__(self, label="trace"):
        self.label = label

    def __enter__(self):
        print("start", self.label)
        return self

    def __exit__(self, kind, error, traceback):
        print("stop", self.label, kind)
        return kind is ValueError


@Trace()
def add(one, two=2):
    "Add."
    return one + two


@Trace("failing")
def fail(error):
    raise error


print(add(1), add(1, two=5), add.__name__, add.__doc__, add.__wrapped__(1))
print(fail(ValueError("swallowed")))
try:
    fail(KeyError("k"))
except KeyError as error:
    print(error)
with Trace("with"):
    pass


class Thing:
    @Trace("method")
    def method(self):
        return self.__class__.__name__


print(Thing().method())


class Recreated(Trace):
    count = 0

    def _recreate_cm(self):
        Recreated.count += 1
        return Recreated(f"copy {Recreated.count}")


@Recreated()
def nothing():
    pass


nothing()
nothing()
try:
    with Half():
        pass
except TypeError as error:
    print(error)
