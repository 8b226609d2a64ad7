# deque: both ends, indices, bounds, rotation, comparison, errors, changes during iteration.
from collections import deque
import copy


def attempt(label, function, *args, **kwargs):
    try:
        print(label, "->", function(*args, **kwargs))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


d = deque("abc")
d.append("d")
d.appendleft("z")
print(d, len(d), d[0], d[-1], d[2], list(d), list(reversed(d)), "b" in d, "q" in d)
print(d.pop(), d.popleft(), d)
d.extend([1, 2])
d.extendleft([3, 4])
print(d)
for n in (1, -1, 3, -7, 0, 100):
    d.rotate(n)
    print(n, d)
d.rotate()
d[1] = "set"
d[-1] = "last"
del d[2]
print(d)
d.insert(0, "i0")
d.insert(-1, "i-1")
d.insert(100, "end")
d.insert(-100, "front")
d.insert(3, "three")
print(d)
d.reverse()
print(d, d.count("set"), d.index("set"))
d.remove("set")
print(d)
attempt("remove", d.remove, "gone")
attempt("index", d.index, "gone")
attempt("index range", d.index, "i0", 0, 2)
attempt("getitem", lambda: d[100])
attempt("getitem", lambda: d[-100])
attempt("slice", lambda: d[1:2])
attempt("text", lambda: d["a"])
attempt("setitem", d.__setitem__, 50, 1)
attempt("delitem", d.__delitem__, 50)
d.clear()
print(d, bool(d))
attempt("pop", d.pop)
attempt("popleft", d.popleft)
attempt("not iterable", deque, 3)

m = deque(range(10), 3)
print(m, m.maxlen, deque([]).maxlen, deque([1], maxlen=None))
m.append(10)
m.appendleft(5)
print(m)
m.extend([1, 2, 3, 4])
print(m)
m.extendleft("xyz")
print(m)
attempt("full", m.insert, 1, 2)
attempt("maxlen", setattr, m, "maxlen", 5)
attempt("negative", deque, [], -1)
attempt("wrong", deque, [], "3")
z = deque([1, 2], 0)
z.append(3)
z.appendleft(4)
print(z, len(z))
m += "pq"
print(m, m + deque([1]), (m + deque([1])).maxlen, m * 2, m.copy(), copy.copy(m).maxlen, copy.deepcopy(m))
attempt("add", lambda: deque() + [1])
attempt("mul", lambda: deque() * "a")
e = deque([1, 2, 3])
e *= 2
print(e, 2 * deque([7]), deque([1]) * 0, deque([1]) * -1)
e.extend(e)
print(e)
e = deque([1, 2])
e.extendleft(e)
print(e)
print(deque([1, 2]) == deque([1, 2], 5), deque([1, 2]) < deque([1, 3]), deque([1]) == [1], deque([2]) >= deque([1, 5]), deque() != deque())
r = deque([1])
r.append(r)
print(r)


def mutate(d, change):
    for item in d:
        change(d)


for change in (lambda d: d.append(1), lambda d: d.pop(), lambda d: d.rotate(1), lambda d: d.clear()):
    attempt("mutated", mutate, deque("abcdef"), change)
it = iter(deque("abc"))
print(next(it), list(it), list(it))


class Sub(deque):
    def __init__(self, items=(), maxlen=None, name="n"):
        super().__init__(items, maxlen)
        self.name = name


s = Sub("ab", name="q")
print(s, s.name, type(s.copy()).__name__, isinstance(s, deque))


class Evil:
    def __init__(self, d):
        self.d = d

    def __eq__(self, other):
        self.d.clear()
        return False


d = deque([0, 1])
d.extend([Evil(d), 2, 3])
attempt("count", d.count, "x")
d = deque([0, 1])
d.extend([Evil(d), 2, 3])
attempt("remove", d.remove, "x")
d = deque([0, 1])
d.extend([Evil(d), 2, 3])
attempt("index", d.index, "x")
big = deque()
for i in range(2000):
    big.append(i)
    big.appendleft(-i)
total = 0
while big:
    total += big.popleft() - big.pop()
print(total)
match deque([1, 2, 3]):
    case [a, *rest]:
        print(a, rest)
print(deque[int], d.__class__, deque.__module__)
print(e.__reduce__()[:3], m.__reduce__()[1])
