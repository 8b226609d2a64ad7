# Truth: __bool__ first, then __len__, then true.
class ByBool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value

    def __len__(self):
        return 5


class ByLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Neither:
    pass


for x in (ByBool(True), ByBool(False), ByLen(0), ByLen(3), Neither()):
    parts = [bool(x), not x, "t" if x else "f", x and 1 or 2, bool(x or False)]
    while x:
        parts.append("loop")
        break
    print(parts)
print(all([ByLen(1), ByBool(True)]), any([ByLen(0), ByBool(False)]))
print(len([x for x in (ByLen(0), ByLen(1)) if x]))
print([f.n for f in filter(None, [ByLen(0), ByLen(2)])])
for value in ("text", 1, None):
    try:
        bool(ByBool(value))
    except TypeError as error:
        print("TypeError:", error)
for value in (-1, "x", 2.0):
    try:
        len(ByLen(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)
assert ByLen(1), "never shown"
try:
    assert ByLen(0), "zero length"
except AssertionError as error:
    print("AssertionError:", error)
