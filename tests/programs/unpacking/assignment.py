# Tuple, list and starred targets, nested and chained.
a, b = 1, 2
a, b = b, a
print(a, b)
(c, d), [e, f] = (1, 2), "xy"
print(c, d, e, f)
first, *middle, last = range(6)
print(first, middle, last)
*init, tail = "abc"
head, *rest = [1]
print(init, tail, head, rest)
(x, *y), z, *w = (1, 2, 3), 4
print(x, y, z, w)
p = q = r = []
p.append(1)
print(q is r, q)
i, items = 0, [10, 20, 30]
i, items[i] = 1, "set"
print(i, items)
m = n, o = 1, 2
print(m, n, o)
for k, (v, *u) in {"a": (1, 2, 3), "b": [4]}.items():
    print(k, v, u)
[s, t] = {"k1": 1, "k2": 2}
print(s, t)
a, = [9]
[b] = (8,)
print(a, b)


class Box:
    pass


box = Box()
box.left, box.right = "l", "r"
d = {}
d["x"], *d["rest"], box.last = 1, 2, 3, 4
print(box.left + box.right, d, box.last)
fib = [0, 1]
while len(fib) < 10:
    *_, g, h = fib
    fib.append(g + h)
print(fib)
() = []
a, (b, (c, *d)) = 1, (2, (3, 4, 5))
print(a, b, c, d)
for bad in ("a, b = 1,", ):
    try:
        a, b = (1,)
    except ValueError as error:
        print(error)
try:
    a, b = 5
except TypeError as error:
    print(error)
try:
    a, *b, c = [1]
except ValueError as error:
    print(error)
