# What is looked at first when a byte is stored: the value, then the place.
class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("asked", self.value)
        return self.value

def show(key, value):
    array = bytearray(b"abc")
    try:
        array[key] = value
        print(array)
    except Exception as error:
        print(type(error).__name__, error)

for key in (0, -1, 3, -4, 10**20, I(1), I(9), "x", None, 1.5, True):
    for value in (65, 256, -1, 2**70, I(66), I(300), I("x"), "x", None, [], 1.5, b"a", True):
        show(key, value)
