# What can be stored under each format, and the texts where it cannot.
class I:
    def __index__(self):
        return 7

class F:
    def __float__(self):
        return 0.5

class Wrong:
    def __index__(self):
        return "x"

    def __float__(self):
        return "x"

values = [0, 1, -1, 127, 128, -129, 255, 256, 32768, 2**31, 2**32, 2**63, 2**64, -2**63, -2**63 - 1, 10**400, True, 1.5, 1e300, -0.0, b"x", b"xy", b"", "x", None, I(), F(), Wrong(), [1], bytearray(b"a")]
for code in ["b", "B", "c", "h", "H", "i", "I", "q", "Q", "e", "f", "d", "?", "@B", "@h"]:
    for value in values:
        if code in "ef" and type(value) is float and value > 1e200:
            continue
        view = memoryview(bytearray(8)).cast(code)
        try:
            view[0] = value
            print(code, view[0] if code[-1] not in "?" else view[0], view.tobytes())
        except Exception as error:
            print(code, type(error).__name__, error)
