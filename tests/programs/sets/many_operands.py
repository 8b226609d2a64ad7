# union(), intersection(), difference() and their updating forms with none, one, two and three operands of mixed kinds; where each stops.
class Late:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        yield from self.items
        raise LookupError("late")


kinds = {"set": lambda: {1, 2}, "list": lambda: [2, 3], "text": lambda: "ab", "empty": lambda: (), "late": lambda: Late(2, 5), "number": lambda: 5, "dict": lambda: {3: 0}, "unhashable": lambda: [2, []]}
for method in ("union", "intersection", "difference", "update", "intersection_update", "difference_update"):
    for base in (set, frozenset):
        if not hasattr(base, method):
            continue
        x = base([1, 2, 3])
        result = getattr(x, method)()
        print(base.__name__, method, "nothing", result is x, type(result).__name__, sorted(x))
        for first in kinds:
            for second in kinds:
                x = base([1, 2, 3])
                try:
                    result = getattr(x, method)(kinds[first](), kinds[second]())
                    shown = sorted(map(str, x if result is None else result))
                except Exception as error:
                    shown = f"{type(error).__name__}: {error}"
                if base is set or "late" in (first, second):
                    print(base.__name__, method, first, second, shown, sorted(map(str, x)))
for case in ("{1}.symmetric_difference()", "{1}.symmetric_difference([1], [2])", "{1}.isdisjoint()", "{1}.issubset([1], [2])", "{1}.union([1], x=2)", "set.union({1}, [2], 'c') == {1, 2, 'c'}", "{1}.union(*[[k] for k in range(5)]) == {0, 1, 2, 3, 4}", "frozenset().union() is frozenset()",
             "{1}.intersection_update()", "{1}.difference_update([1], 5)"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, error)
