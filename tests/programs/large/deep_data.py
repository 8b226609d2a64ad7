# Data nested a few hundred deep: built, compared, copied, printed, traversed.
def nest(n, leaf):
    x = leaf
    for _ in range(n):
        x = [x]
    return x


a, b, c = nest(300, 1), nest(300, 1), nest(300, 2)
print(a == b, a == c, a != b, a < c, len(repr(a)), repr(a).count("["))


def depth(x):
    n = 0
    while isinstance(x, list):
        x = x[0] if x else None
        n += 1
    return n


print(depth(a), depth([]))
t = ()
for i in range(200):
    t = (i, t)
u = ()
for i in range(200):
    u = (i, u)
print(t == u, hash(t) == hash(u), len(repr(t)), {t: "found"}[u])
d = {}
for i in range(150):
    d = {"level": i, "child": d}
print(len(str(d)), d["child"]["child"]["level"])
node, count = d, 0
while node:
    node, count = node["child"], count + 1
print(count)
linked = None
for i in range(2000):
    linked = (i, linked)
total = 0
while linked is not None:
    head, linked = linked
    total += head
print(total)


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def __repr__(self):
        return f"{self.value}" + (f">{self.next!r}" if self.next else "")

    def __eq__(self, other):
        return isinstance(other, Node) and self.value == other.value and self.next == other.next


def chain(n):
    head = None
    for i in range(n):
        head = Node(i, head)
    return head


print(repr(chain(40)), chain(100) == chain(100), chain(100) == chain(99))


def generators(n):
    if n == 0:
        yield "bottom"
        return
    yield from generators(n - 1)


print(list(generators(150)))
closure = lambda: 0
for i in range(150):
    closure = (lambda inner: lambda: inner() + 1)(closure)
print(closure())
shared = [1]
for _ in range(10):
    shared = [shared, shared]
print(str(shared).count("1"), shared == shared[:], shared[0] is shared[1])
