# Special methods of builtin types called by hand: NotImplemented instead of errors, reflected forms, wrong operands and arities.
CALLS = [
    lambda: int.__add__(1, 2), lambda: int.__add__(1, 2.0), lambda: int.__radd__(1, 2), lambda: (1).__radd__("x"),
         lambda: float.__add__(1.5, 2), lambda: float.__rsub__(1.5, 2), lambda: str.__add__("a", "b"), lambda: str.__mul__("ab", 2),
    lambda: "ab".__rmul__(2), lambda: [1].__add__([2]), lambda: list.__iadd__([1], "ab"), lambda: list.__imul__([1], 2),
         lambda: (1, 2).__lt__((1, 3)), lambda: (1).__eq__(1.0), lambda: (1.0).__eq__(1), lambda: "a".__eq__(1), lambda: "a".__ne__(1),
    lambda: [].__eq__(()), lambda: (5).__lt__("x"), lambda: True.__and__(True), lambda: True.__and__(6), lambda: True.__xor__(True),
         lambda: (6).__and__(True), lambda: int.__neg__(True), lambda: (7).__divmod__(2), lambda: (7).__truediv__(2),
    lambda: {1}.__or__({2}) == {1, 2}, lambda: {1}.__or__([2]), lambda: {1}.__sub__({1}), lambda: {1: 2}.__or__({3: 4}),
         lambda: {1: 2}.__or__([(3, 4)]), lambda: {1: 2}.__ior__([(3, 4)]), lambda: "abc".__getitem__(1),
         lambda: "abc".__getitem__(slice(1, None)),
    lambda: "abc".__contains__("b"), lambda: "abc".__contains__(1), lambda: [1, 2].__contains__(2.0), lambda: {"k": 1}.__contains__("k"),
         lambda: len("abc".__iter__().__next__()), lambda: (5).__bool__(), lambda: (5).__index__(), lambda: (5).__float__(),
         lambda: (5).__str__(),
    lambda: "x".__repr__(), lambda: "x".__str__(), lambda: None.__bool__(), lambda: None.__repr__(), lambda: [].__len__(),
         lambda: "%s".__mod__(5), lambda: "x".__rmod__("%s"), lambda: (3).__pow__(2), lambda: (3).__pow__(2, 4), lambda: (3).__rpow__(2),
         lambda: (5).__format__(">4"),
    lambda: "x".__format__("^5"), lambda: (1 + 2j).__add__(1), lambda: hasattr(2, "__complex__"), lambda: (1j).__complex__(),
         lambda: b"ab".__getitem__(0), lambda: range(5).__getitem__(slice(1, 3)), lambda: (5).__round__(), lambda: (1.5).__int__(),
    lambda: None.__eq__(None), lambda: None.__eq__(0), lambda: (...).__repr__(), lambda: int.__lt__(1, 2), lambda: object.__lt__(1, 2),
         lambda: object.__eq__(1, 1), lambda: object.__ne__("a", "b"), lambda: int.__rshift__(8, 1), lambda: int.__rlshift__(1, 8),
         lambda: int.__rlshift__(1, 2.0),
    lambda: int.__add__("1", 2), lambda: int.__add__(1), lambda: int.__add__(), lambda: int.__add__(1, 2, 3), lambda: (1).__add__(),
         lambda: (1).__add__(1, 2), lambda: int.__add__(1, other=2), lambda: str.__len__(5), lambda: str.__len__(), lambda: "a".__len__(1),
         lambda: list.__getitem__([1], 5),
    lambda: list.__getitem__((1,), 0), lambda: [1].__getitem__("0"), lambda: str.__add__("a", 1), lambda: [1].__add__((2,)),
         lambda: (1,).__add__([2]), lambda: dict.__setitem__({}, []), lambda: dict.__setitem__({}, [], 1), lambda: int.__bool__("x"),
         lambda: float.__add__(1, 2.0), lambda: bool.__add__(True, 1),
    lambda: (1).__truediv__(0), lambda: [].__iter__().__next__(), lambda: {}.__getitem__("k"), lambda: {}.__delitem__("k"),
         lambda: "a".__mul__("b"), lambda: "a".__mul__(1.5), lambda: [1].__lt__(5), lambda: int.__eq__("1", 1), lambda: (5).__call__(),
         lambda: None.__len__(), lambda: (5).__len__(), lambda: int.__iadd__,
    lambda: str.__radd__, lambda: list.__radd__, lambda: tuple.__iadd__, lambda: float.__index__,
         lambda: str.__iter__("ab").__length_hint__(), lambda: (5).__hash__() == hash(5), lambda: [].__hash__, lambda: [].__hash__(),
]
for call in CALLS:
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)
