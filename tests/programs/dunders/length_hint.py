# __length_hint__: which builtins ask for it, what it may return and which exceptions are swallowed.
class Source:
    def __init__(self, n, hint):
        self.n, self.hint = n, hint
        self.asked = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        self.asked += 1
        if isinstance(self.hint, type):
            raise self.hint("from the hint")
        return self.hint


class WithLen(Source):
    def __len__(self):
        log.append("len")
        return 3


class WrongLen(Source):
    def __len__(self):
        raise self.hint("from len")


log = []


def attempt(action):
    try:
        return action()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


for hint in (0, 3, 1000, True, NotImplemented, -1, "3", 2.0, None, TypeError, ValueError, KeyError):
    print(getattr(hint, "__name__", repr(hint)), [attempt(lambda: list(Source(2, hint))), attempt(lambda: tuple(Source(2, hint))),
                                                  attempt(lambda: [*Source(2, hint)])])
print([((source := Source(2, 2)), user(source), source.asked)[2] > 0 for user in (list, sorted, lambda s: [].extend(s), lambda s: max(*s))])
for user in (lambda s: sorted(set(s)), sum, all, dict.fromkeys, lambda s: [x for x in s], lambda s: [a for a, in zip(s)]):
    source = Source(2, ValueError)
    print(attempt(lambda: user(source)), source.asked)
print(list(WithLen(2, KeyError)), log, attempt(lambda: list(WrongLen(2, TypeError))), attempt(lambda: list(WrongLen(2, ValueError))))
it = iter([1, 2, 3, 4])
next(it)
print(it.__length_hint__(), iter("abc").__length_hint__(), iter((1, 2)).__length_hint__(), reversed([1, 2]).__length_hint__(),
      iter(range(5)).__length_hint__(), iter({1: 2}).__length_hint__(), iter({7}).__length_hint__())
print([hasattr(x, "__length_hint__") for x in (map(str, []), zip(), enumerate([]), (x for x in []), [], "", range(3), iter(range(3)),
                                               filter(None, []))], list(it), it.__length_hint__())
