# a = b = value: the value first, then the targets from left to right, each a full target of its own.
log = []


def t(label, value=None):
    log.append(label)
    return value


class Box:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __setattr__(self, name, value):
        log.append(f"{self.name}.{name} = {value!r}")

    def __setitem__(self, key, value):
        log.append(f"{self.name}[{key!r}] = {value!r}")


def flush():
    print(log)
    log.clear()


a, b = Box("a"), Box("b")
t("box a", a).x = t("box b", b)[t("key", 1)] = t("value", "v")
flush()
a.p, b.q = b.r, a.s = t("pair", (1, 2))
flush()
a[0], *b[1] = [a.x, *b.y] = x, *y = t("three", "xyz")
flush()
print(x, y)
i = values = [0, 0, 0]
i, values[i] = values[0], i = 0, 1
print(i, values)
i = 2
i = values[i] = 1
print(i, values)
values[i] = i = 0
print(i, values)
d = {}
d["self"] = d = {"new": 1}
print(d)
first = second = third = []
first.append(1)
second += [2]
third = third + [3]
print(first, second, third, first is second, second is third)
(m) = [n] = (o,) = {"only": 1}
print(m, n, o)
try:
    e = f, g = h = 5
except TypeError as error:
    print(error, e, "f" in globals(), "h" in globals())
try:
    good, (bad,) = 1, (1, 2)
except ValueError as error:
    print(error, good, "bad" in globals())
try:
    a.before, undefined_name.x, a.after = 1, 2, 3
except NameError as error:
    print(error)
    flush()
try:
    a["set"] = (1, 2)[0:1][5] = t("value", 0)
except (TypeError, IndexError) as error:
    print(type(error).__name__, error)
    flush()
lazy = (log.append(f"generated {n}") or n for n in range(3))
a.one, a.two, a.three = lazy
flush()
k = l = (lambda: (yield))
print(k is l, (w := (v := 3) + 1), v)
x = y = z = 0
x, y = z, *w = y + 1, x + 2
print(x, y, z, w)
head, *tail = *middle, last = (yes := [1, 2, 3])
print(head, tail, middle, last, yes)
