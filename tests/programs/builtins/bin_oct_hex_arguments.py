# bin(), oct(), hex() and operator-like index arguments: ints, bools, objects with __index__, and everything else.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, type):
            raise self.value("from __index__")
        return self.value

    def __repr__(self):
        return f"Index({self.value!r})"


class Whole:
    def __int__(self):
        return 5

    def __repr__(self):
        return "Whole()"


class Sub(int):
    def __index__(self):
        return 1000

    def __str__(self):
        return "sub"


def show(function, *arguments, **keywords):
    label = ", ".join([repr(a) for a in arguments] + [f"{k}={v!r}" for k, v in keywords.items()])
    try:
        print(f"{function.__name__}({label})", function(*arguments, **keywords))
    except Exception as error:
        print(f"{function.__name__}({label})", type(error).__name__, error)


for function in (bin, oct, hex):
    for value in (0, 1, -1, 7, 8, -8, 255, 256, 2**31, -2**31, 2**62, 2**62 - 1, -2**62, -2**62 - 1, 2**63, 2**64 - 1, -2**64, 10**25, True, False, Index(12), Index(-2**80), Index(True), Index(2.0), Index("x"),
                  Index(None), Index(ValueError), Whole(), Sub(9), 1.0, "1", None, 1j, [1], b"1"):
        show(function, value)
    show(function)
    show(function, 1, 2)
    show(function, number=1)
    show(function, 1, x=1)
    print(all(int(function(n), 0) == n for n in (3**k * (-1)**k for k in range(120))), [len(function(2**k)) for k in range(0, 130, 7)])
values = list(range(5))
for item in (Index(2), Index(-1), Index(9), Index(2**70), Index("x"), Sub(1), Whole(), 1.0, "1", None, True):
    for action in ("values[item]", "'hello'[item]", "b'hello'[item]", "(1, 2, 3)[item]", "range(10)[item]", "'ab' * item if item != Index else 0", "values[item:]", "range(item)[:2]", "[0] * item"):
        if "*" in action and isinstance(item, Index) and item.value == 2**70:
            continue
        try:
            print(action, item, eval(action))
        except Exception as error:
            print(action, item, type(error).__name__, error)
