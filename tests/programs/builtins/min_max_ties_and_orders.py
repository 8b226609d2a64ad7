# min() and max(): the first of equals, keys, defaults, what is compared with what, wrong arguments.
class Value:
    log = []

    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        Value.log.append(f"{self.name}<{other.name}")
        return self.rank < other.rank

    def __gt__(self, other):
        Value.log.append(f"{self.name}>{other.name}")
        return self.rank > other.rank

    def __repr__(self):
        return self.name


class OnlyLess:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"OnlyLess({self.rank})"


class Odd:
    def __lt__(self, other):
        return []

    def __gt__(self, other):
        return "yes"

    def __repr__(self):
        return "Odd"


def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


a, b, c, d = Value(2, "a"), Value(1, "b"), Value(2, "c"), Value(1, "d")
for function in (min, max):
    name = function.__name__
    for values in ([a, b, c, d], [d, c, b, a], [a, c], [a]):
        Value.log.clear()
        show(name, lambda: function(values))
        print("  ", Value.log)
        Value.log.clear()
        show(f"{name} key", lambda: function(values, key=lambda v: v.rank))
        show(f"{name} negative key", lambda: function(values, key=lambda v: -v.rank))
        show(f"{name} several", lambda: function(*values, key=None))
        print("  ", Value.log)
    for values in ([1, 1.0, True], [True, 1, 1.0], [0, -0.0, 0.0], ["b", "B", "a"], ["", "a"], [b"b", bytearray(b"a")], [(1, 2), (1,)], [[2], [1, 5]], [{1}, {1, 2}, {3}], [1, 2.5, 10**30, float("inf")], [OnlyLess(2), OnlyLess(1)], [Odd(), Odd()], ["10", "9"], [-1, 1, -3], "hello", {"x": 1, "y": 2}, range(5, 1, -1)):
        show(f"{name} {values}", lambda: function(values))
    for key in (len, abs, str, int, None, lambda x: None, lambda x: [x], 5, "key"):
        show(f"{name} {getattr(key, '__name__', key)}", lambda: function(["aaa", "b", "cc"], key=key))
        show(f"{name} {getattr(key, '__name__', key)}", lambda: function([-3, 2, 1], key=key))
    for values in ([], (), "", iter([]), {}, range(0)):
        show(f"{name} empty {type(values).__name__}", lambda: function(values))
        show(f"{name} default", lambda: function(values, default="d"))
        show(f"{name} None", lambda: function(values, default=None, key=len))
    for arguments, keywords in (((), {}), ((5,), {}), ((1, 2), {"default": 3}), ((None,), {}), ((1, "a"), {}), (([1, "a"],), {}), (([1j, 2],), {}), (([None, None],), {}), (([{}, {}],), {}), ((1, 2), {"foo": 3}), (([1],), {"key": len}), ((1,), {"key": None}), ((), {"default": 1}), ((), {"key": len}), (([1, 2], [1]), {}), (([1, 2], 3), {}), ((1, 2, 3), {"key": 5}),
                                (([3],), {"key": 5}), (([],), {"key": 5, "default": 1})):
        show(f"{name} {arguments} {sorted(keywords)}", lambda: function(*arguments, **keywords))
