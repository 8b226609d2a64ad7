# Scopes of generator expressions: own loop variables, late reads of outer names, class bodies, walrus targets, closures.
x = "global x"
scale = 2
g = (x * scale for x in [1, 2, 3])
scale = 10
print(list(g), x)


class Table:
    rows = [1, 2, 3]
    scale = 100
    outermost = list(r for r in rows)
    scaled = (r * scale for r in rows)
    lengths = list(len(str(r)) for r in (scale, *rows))

    def method(self):
        return list(r * self.scale for r in self.rows)


print(Table.outermost, list(Table.scaled), Table.lengths, Table().method())
try:
    class Broken:
        width = 3
        inner = list(width_of for i in [1] for width_of in [width])
except NameError as error:
    print(error)


def walrus(numbers):
    last = None
    found = any((last := n) > 10 for n in numbers)
    return found, last


print(walrus([1, 20, 3]), walrus([1, 2]), walrus([]))


def walrus_global():
    global seen
    return list(seen := n * 2 for n in (1, 2))


print(walrus_global(), seen)


def counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count
    return (bump() for _ in range(3)), lambda: count


g, count = counter()
print(count(), next(g), count(), list(g), count())
functions = list((lambda: n) for n in range(3))
print([f() for f in functions])
functions = list((lambda n=n: n) for n in range(3))
print([f() for f in functions])
g = ((lambda: n) for n in range(3))
print([f() for f in g])
print(list(list(x + y for y in "ab") for x in "cd"))
print(list(x for x in (x + "!" for x in x.split())), list((x, y) for x in range(3) for y in range(x)))
print(list(a + b for a, b in [(1, 2)]), list(h for h, *t in ["abc"]), list(t for h, *t in ["abc"]))
print("r" in dir(Table), [name for name in ("n", "y") if name in globals()])
