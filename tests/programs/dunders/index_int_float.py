# Conversions: __int__, __float__, __index__, __round__ and friends.
class Five:
    def __index__(self):
        return 5


class Half:
    def __float__(self):
        return 0.5

    def __int__(self):
        return 0

    def __round__(self, digits=None):
        return ("rounded", digits)

    def __trunc__(self):
        return 7


f = Five()
print(list(range(10))[f], "abcdefgh"[f], [0] * f, "ab" * f, list(range(f)), (1, 2, 3, 4, 5, 6, 7)[1:f])
print(hex(f), bin(f), oct(f), int(f), float(f), chr(Five() .__index__() + 60), bytes(Five()))
print(round(3.14159, f) == round(3.14159, 5), divmod(17, f.__index__()))
h = Half()
print(int(h), float(h), round(h), round(h, 2))
data = [0, 1, 2, 3, 4, 5, 6]
data[f] = "five"
print(data)
del data[f]
print(data, "x".center(f, "-"), int("101", 2), int("z", 36))


class BadIndex:
    def __index__(self):
        return "5"


for bad in (
    lambda: [1][BadIndex()],
    lambda: [1][1.0],
    lambda: "a" * 2.0,
    lambda: range(1.5),
    lambda: hex(1.5),
    lambda: int([]),
    lambda: float({}),
    lambda: chr("a"),
    lambda: [][h],
):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError:", error)
