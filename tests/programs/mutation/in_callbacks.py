# Key functions, comparisons and dunders that change the container under way.
x = [3, 1, 2]


def key(v):
    x.append(v)
    return v


try:
    x.sort(key=key)
    print("sorted")
except ValueError as error:
    print("ValueError:", error)
print(sorted(x))
x = [3, 1, 2]


def observe(v):
    seen.append(len(x))
    return v


seen = []
x.sort(key=observe)
print(x, seen)


class Sneaky:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        victim.clear()
        return False

    def __hash__(self):
        return 1

    def __lt__(self, other):
        victim.append(self)
        return self.n < other.n


victim = [Sneaky(1), Sneaky(2), Sneaky(3)]
print(Sneaky(9) in victim, len(victim))
victim = [Sneaky(1), Sneaky(2)]
try:
    victim.index(Sneaky(5))
except ValueError as error:
    print("ValueError")
victim = [Sneaky(1), Sneaky(2)]
print(victim.count(Sneaky(5)), len(victim))
victim = [Sneaky(2), Sneaky(1)]
try:
    victim.sort()
except ValueError as error:
    print("ValueError:", error)
victim = [1, 2, 3]
print([y for y in map(lambda v: victim.pop(), list(victim))], victim)
victim = list(range(5))
print(list(filter(lambda v: victim.remove(v) or True, victim)), victim)
total = []
victim = {"a": 1}


class Key:
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        total.append(other)
        victim["b"] = 2
        return other == "a"


print(victim[Key()], total, sorted(victim), Key() in victim)


class Iter:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return self

    def __next__(self):
        if len(self.items) > 6:
            raise StopIteration
        self.items.append(len(self.items))
        return self.items[-1]


grow = [0]
grow.extend(Iter(grow))
print(grow)
print(max([1, 2], key=lambda v: victim.clear() or v), victim)
