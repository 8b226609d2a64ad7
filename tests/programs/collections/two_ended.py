# deque: both ends, maxlen, rotation, indexes, insertion, removal, comparison, changes while it is walked.
from collections import deque

d = deque("abc")
d.append("d")
d.appendleft("z")
d.extend("ef")
d.extendleft("yx")
print(d, d.pop(), d.popleft(), len(d), d[0], d[-1], d[2])
d.rotate(2)
print(list(d), d.rotate(-3), list(d), d.index("a"), d.count("a"), "q" in d)
d.insert(1, "new")
d.remove("z")
d[0] = "first"
del d[-1]
d.reverse()
print(list(d), list(reversed(d)), d.copy() == d, d + deque("!"), d * 2 == d + d, deque([1, 2]) < deque([1, 3]))
last = deque(range(5), maxlen=3)
last.append(9)
last.appendleft(0)
print(last, last.maxlen, deque(last, 2), (last * 2), last + deque([7]), deque([], 0))
last += [1, 2]
print(last, last == deque([9, 1, 2]), bool(deque()), hash is not None)
for wrong in (
    lambda: deque().pop(),
    lambda: deque().popleft(),
    lambda: deque("ab").remove("c"),
    lambda: deque("ab").index("c"),
    lambda: deque("ab")[5],
    lambda: deque("ab")[0:1],
    lambda: deque("ab", -1),
    lambda: deque("ab", "x"),
    lambda: deque(5),
    lambda: deque("a", 1).insert(0, "b"),
    lambda: deque("a") + "b",
    lambda: hash(deque()),
    lambda: deque("ab").rotate("x"),
    lambda: [d.append(1) for _ in d],
    lambda: setattr(last, "maxlen", 5),
):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
