# Generator functions and the module: send and close through chains, yield from, finally clauses of cut sources that run at their end, return values.
import itertools as it


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def counted(name, n):
    try:
        for i in range(n):
            yield i
        print(f"  {name} ended")
        return name
    finally:
        print(f"  {name} finally")


print(list(it.chain(counted("a", 2), counted("b", 1))))
print(list(it.islice(counted("whole", 2), 5)), list(it.zip_longest(counted("z", 1), "xy")), list(it.batched(counted("t", 3), 2)))
source = counted("closed", 5)
part = it.islice(source, 2)
print(list(part), source.close(), list(source), next(part, "over"))


def delegating():
    result = yield from counted("inner", 2)
    print("  result", result)
    yield from it.chain("x", [result])
    answer = yield from it.islice([7, 8], 2)
    print("  of a slice:", answer)


print(list(delegating()))


def echo():
    received = None
    while True:
        received = yield received


talk = echo()
print(next(talk), talk.send("hi"), list(it.islice(talk, 2)), talk.send("more"), hasattr(it.chain(talk), "send"))
attempt(lambda: it.chain(talk).send(1))
attempt(lambda: it.count().throw(ValueError))
attempt(lambda: it.cycle("a").close())


def averaging():
    total = count = 0
    value = yield
    while True:
        total, count = total + value, count + 1
        value = yield total / count


average = averaging()
next(average)
print(list(map(average.send, [10, 20, 30])), list(it.accumulate([1, 2, 3], lambda _, x: average.send(x), initial=0)))


def guarded():
    try:
        yield 1
        yield 2
    except ValueError as error:
        print("  caught", error)
        yield "recovered"


generator = guarded()
chained = it.chain(generator, "z")
print(next(chained), generator.throw(ValueError("thrown")), list(chained))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


print(list(tree(3)), [k for k, _ in it.groupby(tree(3), lambda d: d > 1)], list(it.takewhile(lambda d: d < 3, tree(3))), max(tree(5)), sum(1 for _ in tree(6)))


def pipeline(*stages):
    def run(items):
        for stage in stages:
            items = stage(items)
        return items

    return run


trace = []


def tap(name):
    def stage(items):
        for item in items:
            trace.append(f"{name}{item}")
            yield item

    return stage


work = pipeline(tap("a"), lambda s: it.filterfalse(lambda x: x % 2, s), tap("b"), lambda s: it.islice(s, 2), lambda s: it.accumulate(s))
print(list(work(it.count())), trace)
expression = (x * y for x, y in it.product(range(3), repeat=2) if x != y)
print(next(expression), list(it.islice(expression, 2)), sum(expression), list(expression), list((a, b) for a in it.islice(it.count(), 2) for b in it.repeat(a, a)))


def running():
    yield from it.chain([1], running_again())


def running_again():
    yield 2
    raise KeyError("deep")


collected = []
try:
    for item in running():
        collected.append(item)
except KeyError as error:
    print(collected, error)


def window(size):
    buffer = []
    while True:
        buffer.append((yield list(buffer)))
        buffer = buffer[-size:]


last = window(2)
next(last)
print([last.send(x) for x in "abcd"], list(zip(it.count(), it.islice(iter(echo().__next__, 1), 2))))


class Context:
    def __enter__(self):
        print("  enter")
        return it.count(1)

    def __exit__(self, *details):
        print("  exit", details[0].__name__ if details[0] else None)
        return True


def managed():
    with Context() as numbers:
        yield from it.takewhile(lambda n: n < 4, numbers)
        raise RuntimeError


print(list(managed()), list(it.chain.from_iterable(managed() for _ in range(1))))
