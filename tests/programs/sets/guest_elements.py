# Sets ask __eq__ only for equal hashes, the element that is there first or last by operation; __hash__ and __eq__ may fail.
class Element:
    def __init__(self, name, number):
        self.name, self.number = name, number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        log.append(f"{self.name} == {other.name}")
        return self.number == other.number


def show(f):
    log.clear()
    try:
        result = f()
    except Exception as error:
        result = type(error).__name__, str(error)
    print(result if not isinstance(result, (set, frozenset)) else sorted(e.name for e in result), log)


log = []
a, b, c = Element("a", 1), Element("b", 1), Element("c", 2)
s, t = {a, c}, {b}
for f in (lambda: {a, b, c}, lambda: b in s, lambda: s | t, lambda: s & t, lambda: s - t, lambda: s == t, lambda: t < s, lambda: s.isdisjoint(t),
          lambda: s.union([b]), lambda: s.issuperset([b, c]), lambda: s.discard(b), lambda: s.add(b), lambda: s.remove(a), lambda: frozenset(s), lambda: s.copy()):
    show(f)


class Fails:
    def __hash__(self):
        raise ZeroDivisionError("no hash")


class FailsToCompare:
    def __hash__(self):
        return 5

    def __eq__(self, other):
        raise ArithmeticError("no comparison")


show(lambda: {Fails()})
show(lambda: Fails() in set())
show(lambda: {FailsToCompare(), FailsToCompare()})
show(lambda: 5 in {FailsToCompare()})
show(lambda: {5} | {FailsToCompare()})
