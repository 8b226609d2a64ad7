# The class of what operators and methods of sets give, for all pairs of set, frozenset and their subclasses.
class S(set):
    pass


class F(frozenset):
    pass


class Init(set):
    def __init__(self, *arguments):
        print("init", len(arguments), end="; ")
        super().__init__(*arguments)


class New(frozenset):
    def __new__(cls, *arguments):
        print("new", len(arguments), end="; ")
        return super().__new__(cls, *arguments)


kinds = [set, frozenset, S, F, Init, New]
for left in kinds:
    for right in kinds:
        a, b = left([1, 2]), right([2, 3])
        row = []
        for text in ("a | b", "a & b", "a - b", "a ^ b", "a.union(b)", "a.intersection(b)", "a.difference(b)", "a.symmetric_difference(b)"):
            row.append(type(eval(text)).__name__)
        a |= b
        row.append(type(a).__name__)
        a -= b
        row.append(type(a).__name__)
        print(left.__name__, right.__name__, row, a == b, a < b, left([1]) == right([1]))
for kind in kinds:
    x = kind([1])
    print(kind.__name__, type(x.copy()).__name__, x.copy() is x, kind(x) is x, type(kind.__new__(kind)).__name__, x.__reduce__()[0] is kind, x.__reduce__()[1:])
    try:
        x.attribute = 5
        print(x.__dict__, x.__reduce__()[2], x.copy().__dict__)
    except AttributeError as error:
        print(error)
for case in ("S(a=1)", "F(a=1)", "New([1], [2])", "New.__new__(New, [1], [2])", "S.__new__(S, 1, 2, 3)", "S.__new__(F)", "F.__new__(frozenset)", "frozenset.__new__(F)", "set.__new__(S)", "set.__new__(int)", "F.__init__(F(), 1)", "F([1]).__init__([2])"):
    try:
        print(case, eval(case))
    except TypeError as error:
        print(case, error)
