# repr of containers that hold themselves.
a = [1]
a.append(a)
print(a, repr(a), str(a), [a], len(a), a[1][1][1] is a)
d = {"k": 1}
d["self"] = d
print(d, {"outer": d})
l = [d]
d["list"] = l
print(l, d)
t = ([],)
t[0].append(t)
print(t, t[0])
x, y = [], []
x.append(y)
y.append(x)
print(x, y, [x, y])
shared = [0]
print([shared, shared], {"a": shared, "b": shared}, (shared, [shared, [shared]]))
deep = []
for i in range(20):
    deep = [deep, i]
print(deep)
n = {}
m = n
for i in range(5):
    m[i] = {}
    m = m[i]
print(n)
print(a == a, [a] == [a], d == d, x == x)


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f"Node({self.name!r}, {self.links})"


p = Node("p")
p.links.append(5)
print(p, [p, p], {"n": p}, (p,))
holder = [Node("q")]
print(holder)
s = f"{a} {d['k']} {x!r} {t!s:>20}"
print(s)
try:
    x == y
except RecursionError as error:
    print(type(error).__name__)
