# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__.
class Grid:
    def __init__(self):
        self.cells = {}
        self.log = []

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, key):
        self.log.append(key)
        return self.cells[key]

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __contains__(self, key):
        return key in self.cells

    def __iter__(self):
        return iter(sorted(self.cells))


g = Grid()
print(bool(g), len(g))
g[1, 2] = "a"
g[0, 0] = "b"
g[0, 0] += "!"
print(g[1, 2], g[0, 0], (1, 2) in g, (9, 9) in g, (9, 9) not in g)
print(list(g), bool(g), [g[k] for k in g], tuple(g), *g)
del g[1, 2]
print(len(g), g.log)
try:
    g["missing"]
except KeyError as error:
    print("KeyError:", error)


class Slices:
    def __getitem__(self, index):
        return index


s = Slices()
print(s[1], s[1:2], s[::3], s[:, 1], s[1:2, ::-1], s[...] is ...)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return self.n - i

    def __len__(self):
        return self.n


c = Countdown(4)
print(list(c), 3 in c, 9 in c, list(reversed(c)), max(c), sum(c))
for x, y in zip(c, c):
    print(x * y, end=" ")
print()
for bad in (lambda: len(Slices()), lambda: iter(5), lambda: 5 in 5, lambda: reversed(Grid.__len__)):
    try:
        bad()
    except TypeError as error:
        print("TypeError:", error)
