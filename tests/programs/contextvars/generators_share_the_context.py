# Generators have no context of their own: what they set stays set after they yield.
from contextvars import ContextVar, copy_context

precision = ContextVar("precision", default=5)


def numbers():
    for number in range(3):
        token = precision.set(number)
        yield precision.get()
        precision.reset(token)


steps = numbers()
print(next(steps), precision.get(), next(steps), precision.get())
steps.close()
print(precision.get())


def isolated(generator):
    context = copy_context()
    while True:
        try:
            yield context.run(next, generator)
        except StopIteration:
            return


precision.set(100)
print([(value, precision.get()) for value in isolated(numbers())], precision.get())


class Settings:
    _depth = ContextVar("depth", default=0)

    def __enter__(self):
        self._token = self._depth.set(self._depth.get() + 1)
        return self._depth.get()

    def __exit__(self, *details):
        self._depth.reset(self._token)


with Settings() as one:
    with Settings() as two:
        print(one, two, Settings._depth.get())
    print(Settings._depth.get())
print(Settings._depth.get())
contexts = [copy_context() for _ in range(3)]
for number, context in enumerate(contexts):
    context.run(precision.set, number * 10)
print([context[precision] for context in contexts], [context.run(precision.get) for context in contexts], precision.get())


def recurse(depth):
    if depth == 0:
        return [precision.get()]
    context = copy_context()
    token = precision.set(depth)
    try:
        return [precision.get(), *context.run(recurse, depth - 1), precision.get()]
    finally:
        precision.reset(token)


print(recurse(3), precision.get())
