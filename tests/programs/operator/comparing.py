# Comparison functions with classes of the program: reflected methods, NotImplemented, identity, results that are no bools.
import operator as op


class Money:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Money) else self.n < other.n

    def __gt__(self, other):
        return "gt" if isinstance(other, int) else NotImplemented

    def __eq__(self, other):
        return [self.n, getattr(other, "n", other)]

    __hash__ = None


a, b = Money(1), Money(2)
print(op.lt(a, b), op.gt(b, a), op.eq(a, b), op.eq(a, 5), op.ne(a, b), op.lt(3, a), op.gt(a, 3), op.is_(a, a), op.is_not(a, b))
for wrong in (lambda: op.lt(a, 3), lambda: op.le(a, b), lambda: op.ge(a, "x")):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
nan = float("nan")
print([function(nan, nan) for function in (op.lt, op.le, op.eq, op.ne, op.gt, op.ge)], op.eq([nan], [nan]), op.eq((1, "a"), (1.0, "a")))
print(op.lt({1}, {1, 2}), op.ge({1}, {2}), op.lt([1, 2], [1, 3]), op.gt("b", "a"), op.eq({1: 2}, {1: 2.0}), op.lt(b"a", b"b"), op.eq("a", b"a"))
print(sorted([3, 1, 2], key=op.neg), list(map(op.mul, [1, 2, 3], [4, 5, 6])), list(map(op.pow, [2, 3], [3, 2])))
