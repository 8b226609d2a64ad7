"""secrets.compare_digest(): every pair of kinds it takes or refuses, and what subclasses do."""
import secrets


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Text(str):
    def __eq__(self, other):
        return True
    __hash__ = str.__hash__


class Raw(bytes):
    pass


values = ["", "abc", "abd", "ab", "é", b"", b"abc", b"abd", bytearray(b"abc"), memoryview(b"abc"), Text("abc"), Raw(b"abc"), None, 3, 1.5, ["a"], ("a",)]
for left in values:
    for right in values:
        name = f"{type(left).__name__}/{type(right).__name__}"
        try:
            print(name, secrets.compare_digest(left, right), end="; ")
        except Exception as error:
            print(name, type(error).__name__, error, end="; ")
    print()
attempt(lambda: secrets.compare_digest(memoryview(b"abcdef")[::2], b"ace"))
attempt(lambda: secrets.compare_digest(memoryview(b"abcdef")[::2].tobytes(), b"ace"))
attempt(lambda: secrets.compare_digest(memoryview(b"abcd").cast("H"), b"abcd"))
print(type(secrets.compare_digest("x", "x")), secrets.compare_digest("x" * 5000, "x" * 5000), secrets.compare_digest(b"x" * 5000, b"x" * 4999 + b"y"))
