# What unpacking says for wrong lengths, non-iterables and iterables that fail, and what was assigned before.
class Failing:
    def __init__(self, good):
        self.good = good

    def __iter__(self):
        yield from range(self.good)
        raise OSError(f"after {self.good}")


class Old:
    def __getitem__(self, index):
        if index >= 2:
            raise IndexError("enough")
        return f"item {index}"


class NotIterable:
    pass


class IterNone:
    __iter__ = None


class IterWrong:
    def __iter__(self):
        return 5


def endless():
    n = 0
    while True:
        pulled.append(n)
        yield n
        n += 1


pulled = []
d = {}
cases = ["a, b = []", "a, b = [1]", "a, b = [1, 2, 3]", "a, b = (1, 2, 3)", "a, b = 'x'", "a, b = 'xyz'", "a, b = {1: 2}", "a, b = {1: 2, 3: 4, 5: 6}", "a, b = {1, 2, 3}", "a, b = range(3)", "a, b = iter([1])",
         "a, b = (n for n in range(3))", "a, b = 5", "a, b = None", "a, b = NotIterable()", "a, b = NotIterable", "a, b = IterNone()", "a, b = IterWrong()", "a, b = Failing(1)", "a, b = Failing(2)", "a, b = Failing(3)",
         "a, b = Old()", "a, b, c = Old()", "a, b = endless()", "a, = []", "a, = 1, 2", "[a] = ()", "[] = [1]", "() = 'a'", "() = 5", "a, *b = []", "a, *b, c = [1]", "*a, b, c = 'x'", "a, b, *c, d = [1, 2]", "*a, = 5", "*a, = Failing(2)",
         "a, *b = Failing(0)", "*a, b = None", "a, (b, c) = 1, 2", "a, (b, c) = 1, (2,)", "a, (b, *c) = 1, ()", "(a, b), c = 5, 6", "a, b = b, a = 1, 2, 3", "d['k'], b = 7,", "d['k'], (d['l'], d['m']) = 8, 9", "for a, b in [(1, 2), (3,)]: d[a] = b",
         "for a, b in [(1, 2), 3]: pass", "for a in 5: pass", "[a for a, b in [(1,)]]", "[a for a, b in [5]]", "with_ = [*a] = 1, 2; *a, = a, 3", "a, b = 1, 2; a, b, c = a, b", "(a, b), = [[1, 2], 3]", "a, b = b'ab'; c, = b'abc'", "lambda_ = (lambda a, b: a)(*[1])", "a, b = *[1], *[]"]
for case in cases:
    namespace = dict(globals())
    for name in "abcd":
        namespace.pop(name, None)
    namespace["d"] = {}
    try:
        exec(case, namespace)
        outcome = "fine"
    except Exception as error:
        outcome = f"{type(error).__name__}: {error}"
    bound = {name: namespace[name] for name in "abc" if name in namespace}
    print(case, "|", outcome, "|", {k: v if not hasattr(v, "__next__") else "iterator" for k, v in bound.items()}, namespace["d"] or "")
print(pulled)
