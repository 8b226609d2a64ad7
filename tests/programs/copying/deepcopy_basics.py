# copy.deepcopy(): structure, sharing, cycles, the memo.
import copy


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, "|", error)


class Plain:
    pass


inner = [1]
x = [inner, inner, (inner,), {"k": inner}]
y = copy.deepcopy(x)
print(y == x, y[0] is not inner, y[0] is y[1], y[2][0] is y[0], y[3]["k"] is y[0])

x = []
x.append(x)
y = copy.deepcopy(x)
print(y is not x, y[0] is y)
x = {}
x["self"] = x
y = copy.deepcopy(x)
print(y is not x, y["self"] is y)
x = ([],)
x[0].append(x)
y = copy.deepcopy(x)
print(y is not x, y[0][0] is y)
x = Plain()
x.me = x
x.list = [x]
y = copy.deepcopy(x)
print(y is not x, y.me is y, y.list[0] is y)

x = (1, "a", (2, 3))
print(copy.deepcopy(x) is x)
x = (1, [2])
y = copy.deepcopy(x)
print(y is not x, y == x, y[1] is not x[1])
x = frozenset([1, (2, 3)])
y = copy.deepcopy(x)
print(y == x, y is x)
for atom in (None, ..., NotImplemented, 1, 1.5, 2j, True, "s", b"b", int, Plain, len, attempt, range(5), property()):
    assert copy.deepcopy(atom) is atom, atom
x = slice(1, [2])
y = copy.deepcopy(x)
print(y, y is x, y.stop is x.stop)
x = bytearray(b"abc")
y = copy.deepcopy(x)
print(y, y is x)
x = {(1, 2): [3], frozenset([4]): {5: 6}}
y = copy.deepcopy(x)
print(y, y is x, y[(1, 2)] is x[(1, 2)])
x = {1, 2}
print(copy.deepcopy(x), copy.deepcopy(x) is x)


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.method = self.get

    def get(self):
        return self.value


a, b = Node([1]), Node([2])
a.next, b.next = b, a
c = copy.deepcopy(a)
print(c.next.next is c, c.next is not b, c.get(), c.method.__self__ is c, c.value is not a.value)


class Deep:
    def __init__(self, value):
        self.value = value

    def __deepcopy__(self, memo):
        print("deepcopy", type(memo).__name__, id(self) in memo)
        memo[id(self)] = result = Deep(copy.deepcopy(self.value, memo))
        return result


x = Deep([])
y = copy.deepcopy([x, x])
print(y[0] is y[1], y[0] is not x)
x.__deepcopy__ = lambda memo: "of the instance"
print(copy.deepcopy(x))


class DeepNone:
    __deepcopy__ = None


x = DeepNone()
x.a = [1]
y = copy.deepcopy(x)
print(y.a, y.a is x.a)

memo = {}
x = [[1], (2, [3])]
y = copy.deepcopy(x, memo)
print(memo[id(x)] is y, memo[id(x[0])] is y[0], len(memo), len(memo[id(memo)]), memo[id(memo)][-1] is x)
print(copy.deepcopy(x, memo) is y)
print(copy.deepcopy(x, {id(x): "known"}), copy.deepcopy(x, {id(x[0]): "known"}))
print(copy.deepcopy(x, {id(x): None}))
attempt(copy.deepcopy, [1], 5)
attempt(copy.deepcopy, 1, 5)
attempt(copy.deepcopy, [[1]], [])


class Memo(dict):
    def get(self, key, default=None):
        print("get", len(self))
        return super().get(key, default)


copy.deepcopy([[1]], Memo())


class MyList(list):
    pass


class MyDict(dict):
    pass


x = MyList([[1]])
x.extra = x
y = copy.deepcopy(x)
print(y, type(y).__name__, y.extra is y, y[0] is not x[0])
x = MyDict(a=[1])
x["self"] = x
y = copy.deepcopy(x)
print(type(y).__name__, y["self"] is y, y["a"] is not x["a"])


class State:
    def __init__(self):
        self.items = [1]

    def __getstate__(self):
        return [self.items]

    def __setstate__(self, state):
        print("setstate", state)
        (self.items,) = state


x = State()
y = copy.deepcopy(x)
print(y.items is not x.items)


class Slots:
    __slots__ = ("a", "b")


x = Slots()
x.a = [1]
y = copy.deepcopy(x)
print(y.a, y.a is x.a, hasattr(y, "b"))


class Falsy:
    def __getstate__(self):
        return 0

    def __setstate__(self, state):
        print("falsy state", state)


copy.deepcopy(Falsy())


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, ([1], (2,)), {"state": [3]}, None, None


x = Reduced()
y = copy.deepcopy(x)
print(y.args, y.state)
x = ValueError([1], "x")
x.extra = [2]
y = copy.deepcopy(x)
print(repr(y), y.extra, y.args[0] is x.args[0], y.__traceback__)

attempt(copy.deepcopy, (yield_ for yield_ in []))
attempt(copy.deepcopy, [1, {"a": {}.keys()}])
attempt(copy.deepcopy, copy)
print(copy.deepcopy(iter([1, [2]])).__reduce__()[1:])


def deep(depth):
    x = []
    for _ in range(depth):
        x = [x]
    return x


x = copy.deepcopy(deep(100))
for _ in range(100):
    (x,) = x
print(x)
try:
    copy.deepcopy(deep(5000))
except RecursionError as error:
    print("RecursionError")
