# deque: rotation, bounded appends, index, insert, remove, comparison, multiplication, slices refused.
from collections import deque


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


items = deque("abcde", maxlen=5)
items.append("f")
items.appendleft("z")
print(items, items.maxlen, items[0], items[-1], len(items), items.rotate(2), items, items.rotate(-7), items)
items.extend("12")
items.extendleft("34")
print(items, items.count("1"), "1" in items, items.reverse(), items)
attempt(items.insert, 0, "full")
attempt(items.index, "nope")
attempt(items.remove, "nope")
attempt(deque().pop)
attempt(deque().popleft)
attempt(lambda: items[10])
attempt(lambda: items[1:2])
attempt(items.__setitem__, 9, 1)
attempt(items.__delitem__, -9)
attempt(deque, 5)
attempt(deque, "a", -1)
attempt(deque, "a", "x")
attempt(items.rotate, "x")
attempt(lambda: deque("a") + "b")
attempt(lambda: deque("a") < "b")
attempt(setattr, items, "maxlen", 3)
plain = deque([1, 2, 3])
plain.insert(1, "x")
plain.insert(-100, "first")
plain.insert(100, "last")
del plain[2]
plain[0] = "changed"
plain += [4]
print(plain, plain * 2, deque([1, 2], 3) * 2, 2 * deque("ab"), deque("ab") + deque("cd"), deque([1]) == deque([1], 5), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque("ab", 0), deque())
plain.remove("last")
print(plain.copy(), plain.index(3, 1), list(reversed(plain)), plain.pop(), plain.popleft(), plain.clear(), plain, bool(plain))
changing = deque([1, 2, 3])
try:
    for item in changing:
        changing.append(item)
except RuntimeError as error:
    print(error)
own = deque()
own.append(own)
print(own, deque(deque("ab", 3)), deque([3, 1, 2], maxlen=2), sorted(deque("cab")))
