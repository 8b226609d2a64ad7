# Every form of the constructor, and what it refuses.
def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


class Converts:
    def __bytes__(self):
        return b"never asked"


for source in (0, 3, b"ab", bytearray(b"cd"), memoryview(b"ef"), [1, 255], (), range(3), True, Index(2), [Index(7)], iter([9])):
    show("plain", lambda: bytearray(source))
for source in (-1, 1.5, None, "text", [256], [-1], ["a"], [1.5], Converts(), object(), 10**30):
    show("refused", lambda: bytearray(source))
show("none", lambda: bytearray())
show("encoded", lambda: bytearray("h\xe9", "utf-8"))
show("errors", lambda: bytearray("h\xe9", "ascii", "replace"))
show("strict", lambda: bytearray("h\xe9", "ascii"))
show("encoding without str", lambda: bytearray(b"x", "ascii"))
show("errors without str", lambda: bytearray(b"x", errors="strict"))
show("keywords", lambda: bytearray(source=b"x"))
show("hash", lambda: hash(bytearray()))
original = bytearray(b"same")
print(bytearray(original) == original, bytearray(original) is original)
