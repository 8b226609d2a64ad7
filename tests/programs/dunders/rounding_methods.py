# __round__, __trunc__, __floor__ and __ceil__: what round passes on, by hand on numbers, and that int() does not use __trunc__.
class Dial:
    def __init__(self, value):
        self.value = value

    def __round__(self, digits="no digits"):
        return f"round({self.value}, {digits!r})"

    def __trunc__(self):
        return f"trunc {self.value}"

    def __floor__(self):
        return f"floor {self.value}"

    def __ceil__(self):
        return f"ceil {self.value}"


class OneArgument:
    def __round__(self):
        return 42


class Refuses:
    def __round__(self, digits=None):
        return NotImplemented


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


d = Dial(2.5)
print(round(d), round(d, 1), round(d, None), round(d, ndigits="any"), round(number=d), round(OneArgument()), round(Refuses()))
print(d.__trunc__(), d.__floor__(), d.__ceil__())
print([m(2.5) for m in (float.__round__, float.__trunc__, float.__floor__, float.__ceil__)],
      [m(-2.5) for m in (float.__round__, float.__trunc__, float.__floor__, float.__ceil__)])
print([m(7) for m in (int.__round__, int.__trunc__, int.__floor__, int.__ceil__)], (1234).__round__(-2), (25).__round__(-1),
      (35).__round__(-1), (2.675).__round__(2), (5).__round__(3))
print(round(True), type(round(True)).__name__, round(-0.5), round(0.5), round(1.5), round(1e300) == 10 ** 300, round(12345, -5),
      round(-15, -1), round(2.5, None), round(2.5, 0))
for action in (lambda: int(d), lambda: float(d), lambda: round(OneArgument(), 1), lambda: round(OneArgument(), None), lambda: round(),
               lambda: round(d, 1, 2), lambda: round("x"), lambda: round(1j), lambda: round(2.5, "x"), lambda: round(2, 1.5),
               lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(float("inf"), 2),
               lambda: float.__trunc__(float("nan")), lambda: float.__floor__(float("-inf")), lambda: float.__ceil__(5),
               lambda: (2.5).__trunc__(1), lambda: round(d, digits=2), lambda: round(1.25, True), lambda: round(None)):
    attempt(action)


class Inherits(float):
    def __round__(self, digits=None):
        return "mine", super().__round__(digits)

    def __int__(self):
        return -1


i = Inherits(2.567)
print(round(i), round(i, 1), int(i), i.__trunc__(), i.__floor__(), i.__ceil__())
d.__round__ = lambda *args: "never"
print(round(d), d.__round__())
