# Operators of guest classes in native code: what their methods answer, raise and change.
import traceback


class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return V(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return V(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __truediv__(self, by):
        if by == 0:
            return NotImplemented
        return V(self.x / by, self.y / by)

    def __sub__(self, other):
        self.seen = other
        return other.answer

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"


class W(V):
    def __add__(self, other):
        return W(self.x + other.x, 0)

    def __radd__(self, other):
        return "radd"


class Other:
    answer = NotImplemented

    def __rsub__(self, left):
        return "rsub", left.seen is self

    def __rtruediv__(self, left):
        return "rtruediv"

    def __rmatmul__(self, left):
        return "rmatmul"


def run(count):
    place = V(0.0, 0)
    for i in range(count):
        place = place + V(1.5, i) * 2
        place += V(i, 1)
    return place, place @ V(1, 2), 3 * place


print(run(400))


def mixed(count):
    seen = []
    for i in range(count):
        for left in (V(1, 2), W(3, 4)):
            for right in (V(5, 6), W(7, 8)):
                seen.append(repr(left + right))
                seen.append(left @ right)
    return seen


seen = mixed(40)
print(seen[:8], seen == seen[:8] * 40)


def failing(left, right, which):
    try:
        if which == 0:
            return repr(left + right)
        if which == 1:
            return repr(left / right)
        if which == 2:
            return repr(left - right)
        return repr(left @ right)
    except (TypeError, AttributeError, ZeroDivisionError) as error:
        return str(error), [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]


def all_failing(count):
    out = []
    for turn in range(count):
        for right in (V(1, "a"), 0, 2, Other(), None, "text", 1.5):
            for which in range(4):
                out.append(failing(V(1, 2), right, which))
    return out


out = all_failing(30)
for line in out[:28]:
    print(line)
print(out == out[:28] * 30)


# A method that changes the class, and one that is given later.
class C:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if other.n == 150:
            C.__add__ = lambda self, other: C(self.n - 1)
        return C(self.n + 1)


def changing():
    total = C(0)
    for i in range(300):
        total = total + C(i)
    return total.n


print(changing())
C.__iadd__ = lambda self, other: "iadd"


def in_place():
    seen = set()
    for i in range(200):
        total = C(i)
        total += total
        seen.add(total)
    return seen


print(in_place())
del C.__add__
try:
    changing()
except TypeError as error:
    print(error)


# The operator is called deep down: frames in line count for the limit of recursion.
class Deep:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if other.n == 0:
            return Deep(self.n)
        return self + Deep(other.n - 1)


print((Deep(1) + Deep(200)).n)
try:
    Deep(1) + Deep(100000)
except RecursionError as error:
    print(str(error)[:32])


# What the callee in line has in its registers outlives collections.
class Chain:
    def __init__(self, items, tail):
        self.items = items
        self.tail = tail

    def __or__(self, other):
        both = [self.items, other.items]
        return Chain([len(both[0]) + len(both[1])], other)

    def __mul__(self, other):
        first = Chain(other, None)
        second = Chain(other + 1, first)
        return Chain(second, str(other))


def chains(count):
    last = Chain([], None)
    for i in range(count):
        last = Chain([i], None) | last
        product = last * i
    return last.items, product.items.tail.items, product.items.items, product.tail


print(chains(300))
