# What iter(), next(), reversed(), enumerate(), zip(), map() and filter() refuse, and when.
class NotIterator:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class Fails:
    def __iter__(self):
        raise ZeroDivisionError("iter")


class NotReversible:
    __reversed__ = None


class OnlyLength:
    def __len__(self):
        return 2


cases = ["iter(5)", "iter(None)", "iter(int)", "iter(NotIterator())", "iter(NoneIter())", "iter(Fails())", "iter(5, 6)", "iter()", "iter([], 1)", "iter(1, 2, 3)", "next(5)", "next([])", "next(iter([]))", "next(iter([]), 'default')", "next()", "next(1, 2, 3)",
         "reversed(5)", "reversed({1})", "reversed(iter([]))", "reversed(NotReversible())", "reversed(OnlyLength())", "reversed()", "reversed([], [])", "enumerate()", "enumerate(5)", "enumerate([], 'a')", "enumerate([], 1.5)", "enumerate([], start=None)", "enumerate([], 1, 2)",
         "zip(5)", "zip([], 5)", "zip([], strict=1)", "zip([1], NotIterator())", "map()", "map(str)", "map(5, [1])", "map(str, 5)", "map(str, [], NoneIter())", "filter()", "filter(None)", "filter(None, 5)", "filter(5, [])", "filter(1, 2, 3)", "list(NotIterator())", "tuple(Fails())",
         "[*5]", "[*NoneIter()]", "(*None,)", "{*1}", "print(*5)", "dict(**5)", "5 in NoneIter()", "5 in 6", "5 in NotIterator()", "sorted(5)", "any(5)", "all(None)", "sum(NotIterator())", "max(NoneIter())", "set(5)", "frozenset(NotIterator())", "list(5)"]
for case in cases:
    try:
        value = eval(case)
        print(case, type(value).__name__)
    except Exception as error:
        print(case, "->", type(error).__name__, error)
for statement in ("a, b = 5", "a, *b = None", "[a] = NotIterator()", "for a in 5: pass", "a, b = 1, 2, 3", "a, b = {1}", "a, b, *c = [1]", "(a, b), c = 1, 2", "a, b = iter('xyz')", "x = [1]; x[0:1] = 5", "x = [1]; x[::2] = NotIterator()"):
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
