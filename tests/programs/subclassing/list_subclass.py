# Subclasses of list: overridden methods are not called by the base's other methods, results are plain lists.
class History(list):
    def __init__(self, items=(), limit=5):
        super().__init__(items)
        self.limit = limit
        self.calls = []

    def append(self, item):
        self.calls.append(f"append {item}")
        super().append(item)
        while len(self) > self.limit:
            self.pop(0)

    pop = lambda self, *args: self.calls.append("pop") or super(History, self).pop(*args)

    def __setitem__(self, key, value):
        self.calls.append(f"set {key}")
        super().__setitem__(key, value)

    def __getitem__(self, key):
        result = super().__getitem__(key)
        return History(result, self.limit) if isinstance(key, slice) else result

    def __iadd__(self, other):
        self.calls.append("iadd")
        [self.append(item) for item in other]
        return self


def flush():
    return [h.calls.pop(0) for _ in range(len(h.calls))]


h = History("abc", limit=4)
print(h, repr(h), h.limit, h == ["a", "b", "c"], h.calls, isinstance(h, list), vars(h).keys())
h.append("d")
h.append("e")
print(h, flush())
h.extend("xyz")
h.insert(0, "front")
print(h, flush())
h += "q"
print(h, flush())
h[0] = "first"
h[1:2] = ["n", "m"]
del h[-1], h[::2]
print(h, flush())
print([type(x).__name__ for x in (h[:1], h + [1], [1] + h, h * 2, h.copy(), list(h), sorted(h), h[::-1], [*h])], h[:1].limit)
h.sort(reverse=True)
h.reverse()
h[0], h[-1] = h[-1], h[0]
print(h, flush(), h.index(h[0]), h.count("zz"))
h.clear()
print(flush(), bool(h), len(h))


class Typed(list):
    def __init__(self, kind, *items):
        self.kind = kind
        super().__init__(kind(item) for item in items)


for action in (lambda: Typed(int, "1", 2.5), lambda: Typed(int, "x"), lambda: Typed(), lambda: hash(h), lambda: h.pop(), lambda: h["a"],
               lambda: History(5), lambda: list.__new__(History), lambda: list.__new__(History).limit, lambda: h + (1,),
               lambda: Typed(int, 1) < [2], lambda: Typed(int) + h == []):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
