# divmod(), // and %: signs, zeros, infinities, and what objects of our own answer.
class Divides:
    def __divmod__(self, other):
        return "divmod", type(other).__name__

    def __rdivmod__(self, other):
        return "rdivmod", type(other).__name__


class Floors:
    def __floordiv__(self, other):
        return 1

    def __mod__(self, other):
        return 2


class Declines:
    def __divmod__(self, other):
        return NotImplemented

    __rdivmod__ = __divmod__


class Whole(int):
    def __rdivmod__(self, other):
        return "derived first"


def show(*arguments, **keywords):
    label = ", ".join(repr(a) if type(a).__repr__ is not object.__repr__ else type(a).__name__ for a in arguments) + "".join(f", {k}=" for k in keywords)
    try:
        print(f"divmod({label})", divmod(*arguments, **keywords))
    except Exception as error:
        print(f"divmod({label})", type(error).__name__, error)


numbers = (0, 7, -7, 2**63, -2**70, 0.0, -0.0, 7.5, -7.5, 1e300, 5e-324, float("inf"), float("-inf"), float("nan"), True)
for a in numbers:
    for b in numbers:
        show(a, b)
others = (1j, "a", None, [1], Divides(), Floors(), Declines(), Whole(3))
for a in others:
    for b in (5, 2.5, *others):
        show(a, b)
        show(b, a)
show()
show(1)
show(1, 2, 3)
show(1, x=2)
for text in ("7 // 0", "7 % 0", "7.0 // 0", "7 % 0.0", "2**70 // 0", "2**70 % 0", "1 / 0", "1.0 / 0", "0 / 0", "1j / 0", "1j // 2", "1j % 2", "True // False", "True % False", "'a' // 2", "5 // 'a'", "5 % 'a'", "None % 2", "[] // []"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
