# __slots__ given in all forms: what instances accept, unset slots, the descriptors of the class.
def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Pair:
    __slots__ = ("left", "right")
    shared = "class value"

    def __init__(self, left, right):
        self.left = left
        self.right = right


p = Pair(1, 2)
print(p.left, p.right, p.shared, Pair.__slots__, hasattr(p, "__dict__"))
print(attempt(lambda: setattr(p, "other", 1)))
print(attempt(lambda: setattr(p, "shared", 1)))
print(attempt(lambda: delattr(p, "other")), "/", attempt(lambda: p.other))
del p.left
print(attempt(lambda: p.left), "/", attempt(lambda: delattr(p, "left")), "/", hasattr(p, "left"), hasattr(p, "right"))
p.left = [0]
p.left += [1]
print(p.left, type(Pair.left).__name__, Pair.left, Pair.left.__get__(p), Pair.left.__name__, Pair.left.__objclass__)
print(Pair.right.__set__(p, 9), p.right, Pair.right.__get__(None, Pair) is Pair.right, Pair.right.__delete__(p), attempt(lambda: p.right))
print(attempt(lambda: Pair.left.__get__(5)), "/", attempt(lambda: Pair.left.__set__(Pair, 5)))


class Single:
    __slots__ = "value"


class FromList:
    __slots__ = ["b", "a"]


class FromDict:
    __slots__ = {"x": "how far", "y": None}


class FromGenerator:
    __slots__ = (f"n{i}" for i in range(3))


class Empty:
    __slots__ = ()


s = Single()
s.value = 3
print(s.value, Single.__slots__, attempt(lambda: setattr(s, "v", 1)))
print([k for k in FromList.__dict__ if k[0] != "_"], FromList.__slots__, FromDict.__slots__, FromDict.x.__doc__, FromDict.y.__doc__)
g = FromGenerator()
g.n2 = "third"
print(g.n2, attempt(lambda: g.n0), list(FromGenerator.__slots__))
print(attempt(lambda: setattr(Empty(), "x", 1)), "/", attempt(lambda: Empty().x))
FromList.__slots__ = "changed afterwards"
print(attempt(lambda: setattr(FromList(), "c", 1)))
