# deque: maxlen, rotate, index, insert, remove, slices refused, comparison, mutation while iterating, concatenation.
import copy
import pickle
from collections import deque
from itertools import islice


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


d = deque(range(6))
for n in (0, 1, -1, 2, 7, -8, 100):
    e = d.copy()
    e.rotate(n)
    print(n, list(e), end=" ")
print()
d.rotate()
print(d, d[0], d[-1], d[3], d.index(3), d.index(3, 2), d.index(0, -5, -1), d.count(2), 4 in d, 9 in d, len(d), list(reversed(d)))
m = deque("abcdef", maxlen=3)
print(m, m.maxlen, deque().maxlen, deque(maxlen=0), deque([1, 2], 0), deque([1, 2], None), deque(iterable=[1], maxlen=2))
m.append("g")
m.appendleft("z")
m.extend("12")
m.extendleft("xy")
print(m, m.pop(), m.popleft(), m)
m.insert(0, "i")
m.insert(5, "j")
print(m, m.reverse(), m, m + deque("k"), m * 2, 2 * m, (m + deque("k")).maxlen, (m * 2).maxlen)
attempt(lambda: m.insert(0, "full"))
e = deque([1, 2, 3])
e += [4]
e *= 2
e[0] = 10
e[-1] = 40
del e[1]
print(e, e.remove(3), e, e.insert(-1, "x"), e, e.insert(-100, "first"), e.insert(100, "last"), e, e.clear(), e)
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]), deque() <= deque(), deque([1]) != deque([1], 5), deque("ab", 2) == deque("ab"))
for wrong in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[1], lambda: deque([1])[-2], lambda: deque([1])[0:1], lambda: deque([1])["a"], lambda: deque([1]).index(5), lambda: deque([1]).index(1, 1), lambda: deque([1]).remove(5), lambda: deque(5), lambda: deque([], -1), lambda: deque([], "x"), lambda: deque([1]) + [2], lambda: deque([1]) < [2], lambda: deque([1]) * "x", lambda: deque([1]).rotate("x"), lambda: hash(deque()), lambda: setattr(deque(), "maxlen", 5), lambda: deque([1]).insert("x", 1), lambda: deque([1]).__setitem__(5, 1), lambda: deque([1]).__delitem__(5), lambda: deque([1]).extend(5)):
    attempt(wrong)


def change(action):
    d = deque([1, 2, 3])
    seen = []
    for item in d:
        seen.append(item)
        action(d)
    return seen


attempt(lambda: change(lambda d: d.append(4)))
attempt(lambda: change(lambda d: d.pop()))
attempt(lambda: change(lambda d: d.rotate()))
attempt(lambda: change(lambda d: d.__setitem__(0, 9)))


class Meddling:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


meddled = deque([1, 2, 3])
meddled[0] = Meddling(meddled)
attempt(lambda: meddled.index(5))
meddled = deque([1, 2, 3])
meddled[0] = Meddling(meddled)
attempt(lambda: meddled.remove(5))
meddled = deque([1, 2, 3])
meddled[0] = Meddling(meddled)
attempt(lambda: 5 in meddled)
loop = deque([1])
loop.append(loop)
print(loop, repr(deque([loop], 3)), pickle.loads(pickle.dumps(m)), copy.copy(m), copy.deepcopy(deque([[1]], 2)), m.copy() is m, pickle.loads(pickle.dumps(deque([1], 5))).maxlen)
e = deque([1, 2, 3])
e.extend(e)
e.extendleft(list(islice(e, 2)))
print(e, list(map(lambda a, b: (a, b), e, e))[:2], deque(x * x for x in range(3)), sorted(deque("cab")), max(deque([3, 9, 2])), sum(deque([1, 2])), [*deque("xy")], tuple(deque()))


class Window(deque):
    def average(self):
        return sum(self) / len(self)


window = Window(maxlen=3)
print([(window.append(number), round(window.average(), 2))[1] for number in (1, 2, 6, 9)], window, type(window.copy()).__name__, type(window + window).__name__, type(window * 2).__name__, window.__reduce__()[1:2], bool(Window()))
iterator = iter(deque([1, 2, 3]))
print(next(iterator), iterator.__length_hint__(), list(iterator), list(iterator), type(iterator).__name__, type(reversed(deque())).__name__)
