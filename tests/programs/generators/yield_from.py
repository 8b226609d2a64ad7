# yield from: delegation of values, send, throw and the result.
def inner(name, n):
    received = []
    for i in range(n):
        received.append((yield f"{name}{i}"))
    return received


def outer():
    a = yield from inner("a", 2)
    b = yield from inner("b", 1)
    yield from [10, 20]
    yield from "xy"
    return a + b


g = outer()
values = [next(g)]
values.append(g.send("one"))
values.append(g.send("two"))
values.append(g.send("three"))
values.extend(g)
print(values)

g = outer()
result = None
try:
    value = next(g)
    while True:
        value = g.send(None if value in (10, 20, "x", "y") else value)
except StopIteration as error:
    result = error.value
print(result)


def flatten(x):
    if isinstance(x, list):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, [3, [4, []], 5]], [[6]]])))


class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(tree), sum(tree), 5 in tree, max(tree))


def guarded():
    try:
        yield from inner("g", 5)
    except KeyError:
        yield "handled"


g = guarded()
print(next(g), g.throw(KeyError("x")), list(g))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(100)))
