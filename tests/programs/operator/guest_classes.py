import operator as op


class Loud:
    def __init__(self, n):
        self.n = n

    def __getattr__(self, name):
        raise AttributeError(name)

    def __add__(self, other):
        return ("add", self.n, other)

    def __radd__(self, other):
        return ("radd", other, self.n)

    def __iadd__(self, other):
        self.n += other
        return self

    def __lt__(self, other):
        print("lt asked")
        return "less"

    def __eq__(self, other):
        return NotImplemented

    def __bool__(self):
        print("bool asked")
        return self.n > 0

    def __len__(self):
        return self.n

    def __getitem__(self, key):
        return ("item", key)

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __contains__(self, key):
        return key == self.n

    def __iter__(self):
        yield from range(self.n)
        yield 1

    def __index__(self):
        return self.n

    def __neg__(self):
        return "neg"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __matmul__(self, other):
        return "matmul"

    def __repr__(self):
        return f"Loud({self.n})"


x = Loud(3)
print(op.add(x, 1), op.add(1, x), op.lt(x, 5), op.eq(x, 5), op.ne(x, x), op.not_(x), op.truth(x), op.truth(Loud(0)))
print(op.getitem(x, "k"), op.setitem(x, 1, 2), op.delitem(x, 7), op.contains(x, 3), op.contains(x, 4))
print(op.countOf(x, 1), op.indexOf(x, 2), op.index(x), op.neg(x), op.inv(x), op.abs(x), op.matmul(x, 1), op.length_hint(x))
print(op.iadd(x, 4), op.concat(x, [1]))
try:
    op.concat(x, 1)
except TypeError as error:
    print(error)


class Hint:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


for answer in (5, 0, NotImplemented, -1, "x", TypeError("t"), ValueError("v")):
    try:
        print(op.length_hint(Hint(answer), 77))
    except Exception as error:
        print(type(error).__name__, error)


class BadIndex:
    def __index__(self):
        return "no"


for value in (BadIndex(), 1.5, "s"):
    try:
        print(op.index(value))
    except TypeError as error:
        print(error)
