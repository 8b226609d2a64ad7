# sort() with key and reverse: what the key sees, when an error stops it, and that the list is whole again after each failure.
log = []


class Key:
    def __init__(self, value, fail=None):
        self.value, self.fail = value, fail

    def __lt__(self, other):
        if self.value == self.fail:
            raise ArithmeticError(f"lt of {self.value}")
        return self.value < other.value


def logged(value):
    log.append(value)
    return -value


def failing(value):
    log.append(value)
    if value == 2:
        raise LookupError("key of 2")
    return value


data = [3, 1, 2, 5, 4]
for keywords in ({}, {"reverse": True}, {"key": logged}, {"key": logged, "reverse": True}, {"key": failing}, {"key": lambda v: Key(v)}, {"key": None}, {"reverse": -1}, {"reverse": None}, {"reverse": "yes"}, {"reverse": 1.5}, {"reverse": [1]}, {"key": len}, {"key": 5},
                 {"key": lambda: 0}, {"key": lambda v: None}, {"key": lambda v: {}}, {"key": str, "reverse": 1}, {"cmp": 1}, {"key": lambda a, b=1: a * b % 3}, {"key": dict(zip(data, "ebcad")).get}, {"key": [9, 5, 4, 3, 2, 1].__getitem__}, {"key": "abc".__getitem__}):
    log.clear()
    x = data[:]
    names = {name: getattr(value, "__name__", value) if not callable(value) else "f" for name, value in keywords.items()}
    for function in (lambda: x.sort(**keywords), lambda: sorted(data, **keywords)):
        try:
            print(names, function(), x, log)
        except Exception as error:
            print(names, type(error).__name__, error, sorted(x) == sorted(data), log)
for case in ("sorted()", "sorted([], None)", "sorted([], key=None, reverse=False, x=1)", "sorted(iterable=[])", "sorted(5)", "sorted([1, 'a'])", "sorted([1, None])", "sorted([{}, {}])", "sorted([1j, 2j])", "sorted([[1], (1,)])", "sorted([[1], ['a']])", "sorted([(1, 'a'), (1, 2)])", "sorted([object])", "sorted([int, str])", "sorted({3: 1, 2: 2})",
             "sorted('hello', reverse=True)", "sorted([True, 0, 2, False, 1])", "sorted([2, 1.5, True, 10**20, -10**20, float('inf')])", "sorted(['b', 'a', 'B', '\xe9', ''])", "sorted([b'b', b'a', bytearray(b'ab')])", "sorted([(), (0,), (0, 0), (-1,)])", "sorted([{1, 2}, {1}, {1, 2, 3}], key=len)", "[].sort(1)", "[3].sort(key=1 / 1)", "[].sort(key=5)"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, "->", error)
