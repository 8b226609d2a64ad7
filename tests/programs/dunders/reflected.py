# When the reflected operator runs: NotImplemented, missing methods, subclass priority.
log = []


class Left:
    def __add__(self, other):
        log.append("Left.add")
        return NotImplemented

    def __mul__(self, other):
        log.append("Left.mul")
        return "left"


class Right:
    def __radd__(self, other):
        log.append("Right.radd")
        return "right"

    def __rmul__(self, other):
        log.append("Right.rmul")
        return "right"


class Sub(Left):
    def __rmul__(self, other):
        log.append("Sub.rmul")
        return "sub"


def show(value):
    print(value, log)
    log.clear()


show(Left() + Right())
show(Left() * Right())
show(1 + Right())
show([] * Right())
show("x" * Right())
show(Left() * Sub())
show(Sub() * Left())
for action in (lambda: Left() + 1, lambda: Left() + Left(), lambda: Right() + 1, lambda: 5 - Left()):
    try:
        show(action())
    except TypeError as error:
        show(error)


class Number:
    def __init__(self, n):
        self.n = n

    def __rsub__(self, other):
        return other - self.n

    def __rpow__(self, base):
        return base ** self.n

    def __rfloordiv__(self, other):
        return other // self.n

    def __rdivmod__(self, other):
        return divmod(other, self.n)

    def __rlshift__(self, other):
        return other << self.n

    def __ror__(self, other):
        return other | self.n


n = Number(3)
print(10 - n, 2 ** n, 10 // n, divmod(10, n), 1 << n, 4 | n)
