# round() with and without digits: numbers, objects with __round__, and digits of every kind.
class Round:
    def __round__(self, digits="none"):
        return "rounded", digits


class OneOnly:
    def __round__(self):
        return 1


class Needs:
    def __round__(self, digits):
        return digits


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


class OnInstance:
    pass


def show(*arguments, **keywords):
    label = ", ".join([repr(a) if type(a).__repr__ is not object.__repr__ else type(a).__name__ for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        print(f"round({label})", round(*arguments, **keywords))
    except Exception as error:
        print(f"round({label})", type(error).__name__, error)


instance = OnInstance()
instance.__round__ = lambda: 5
for number in (2.5, 3.5, -2.5, 1234.5678, 1e22, 1e-5, 0.0, -0.0, float("inf"), float("nan"), 15, -25, 10**30 + 5, True, Round(), OneOnly(), Needs(), instance, 1j, "2.5", None, [1]):
    show(number)
    for digits in (None, 0, 1, -1, 2, -2, 400, -400, True, Index(1), Index(-1), Index("x"), 1.0, "1"):
        show(number, digits)
show(2.675, 2)
show(number=2.567, ndigits=1)
show(2.567, ndigits=None)
show(ndigits=1)
show()
show(1, 2, 3)
show(1, digits=3)
show(1.5, 1, ndigits=2)
for digits in (2**31 - 1, -2**31, 2**70, -2**70):
    show(2.5, digits)
    show(25, digits if digits > 0 else -5000)
for place in range(-4, 2):
    print(place, [round(n, place) for n in (0, 5, 15, 25, 49, 50, 51, 149, 150, 250, 5000, 15000, -5, -15, -25, -150, 2**64)])
