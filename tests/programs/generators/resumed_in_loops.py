# Generators in for loops: exceptions handled around a yield, values of send, what return leaves, loops inside loops, reuse.
import sys


def handles():
    try:
        raise KeyError("inner")
    except KeyError:
        yield sys.exception()
        yield sys.exception()
    yield sys.exception()


try:
    raise ValueError("outer")
except ValueError:
    for seen in handles():
        print(repr(seen), repr(sys.exception()))
for seen in handles():
    print(repr(seen), sys.exception())


def counts(n):
    for i in range(n):
        got = yield i
        if got is not None:
            yield ("got", got)
    return "done"


g = counts(4)
for i in g:
    if i == 1:
        print("sent", g.send("x"))
    print(i)


def delegates():
    result = yield from counts(2)
    yield result


print(list(delegates()))
for i in counts(3):
    for j in counts(2):
        print(i, j, end=" ")
print()
same = counts(4)
for i in same:
    for j in same:
        print(i, j, end=" ")
print(next(same, "over"))


def raises_late():
    yield 1
    raise RuntimeError("late")


try:
    for i in raises_late():
        print(i)
except RuntimeError as error:
    print(error, i)


def many_locals(n):
    a = b = c = d = e = f = g = h = 1
    for i in range(n):
        a, b, c, d, e, f, g, h = b, c, d, e, f, g, h, a + i
        yield a + h
    yield locals()["h"]


print(list(many_locals(12)))
depth = 0


def walks(tree):
    for part in tree:
        if isinstance(part, list):
            for inner in walks(part):
                yield inner
        else:
            yield part


print([x for x in walks([1, [2, [3, [4, [5]]], 6], 7])])
chain = iter(range(5))
for layer in range(100):
    chain = (x + 1 for x in chain)
print(list(chain))
