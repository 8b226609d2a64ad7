# The in operator: __contains__, then __iter__, then __getitem__; identity before equality, odd results, early end.
log = []


class Contains:
    def __init__(self, answer):
        self.answer = answer

    def __contains__(self, item):
        log.append(f"contains {item!r}")
        return self.answer if self.answer != "fail" else 1 // 0

    def __iter__(self):
        log.append("never iterated by in")
        return iter([1])


class Iterates:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            log.append(f"yield {item!r}")
            yield item


class GetItem:
    def __init__(self, n, error=IndexError):
        self.n, self.error = n, error

    def __getitem__(self, i):
        log.append(f"getitem {i}")
        if i >= self.n:
            raise self.error(i)
        return i * 10


class Never:
    def __eq__(self, other):
        log.append(f"eq {other!r}")
        return False

    def __repr__(self):
        return "Never()"


def attempt(action):
    try:
        result = action()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(result, log)
    log.clear()


n, no_contains = Never(), type("NoContains", (Iterates,), {"__contains__": None})
for action in (lambda: 5 in Contains("yes"), lambda: 5 not in Contains([]), lambda: 5 in Contains(NotImplemented),
               lambda: 5 in Contains("fail"), lambda: 2 in Iterates(1, 2, 3), lambda: 7 in Iterates(1, 2), lambda: n in Iterates(1, n, 2),
               lambda: n in Iterates(1, Never()), lambda: 20 in GetItem(5), lambda: 15 in GetItem(3), lambda: 15 in GetItem(2, KeyError),
               lambda: 15 in GetItem(2, StopIteration), lambda: n in [n], lambda: n in (1, n), lambda: n in {1: n}.values(),
               lambda: n in iter([n]), lambda: 1 in no_contains(1), lambda: 1 not in no_contains(1), lambda: 1 in 5, lambda: 1 in None,
               lambda: 1 in object, lambda: 1 in "abc", lambda: None in "abc", lambda: "" in "", lambda: "a" in b"a", lambda: 300 in b"a",
               lambda: 1.0 in range(3), lambda: "1" in range(3), lambda: [] in {}, lambda: 3 in (x for x in [1, 3, 1 // 1]),
               lambda: 1 in map(int, ["1", "x"]), lambda: 2 in map(int, ["1", "x"]), lambda: Contains.__contains__(Contains(1), 2),
               lambda: float("nan") in [float("nan")]):
    attempt(action)
g = (x for x in range(6))
print(2 in g, list(g), 1 in [True], "b" in ["abc"], (1, 2) in [[1, 2], (1, 2)])
