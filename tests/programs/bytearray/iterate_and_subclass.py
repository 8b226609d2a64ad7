# Growth while iterating, and classes that derive from bytearray.
array = bytearray(b"ab")
seen = []
for byte in array:
    seen.append(byte)
    if len(array) < 6:
        array.append(byte + 1)
print(seen, array)

array = bytearray(b"abcdef")
iterator = iter(array)
print(next(iterator), iterator.__length_hint__())
array.clear()
print(list(iterator), iterator.__length_hint__())
array.extend(b"more")
print(list(iterator))

array = bytearray(b"abcdef")
backwards = reversed(array)
print(next(backwards), next(backwards))
del array[1:]
print(list(backwards))


def feed(array):
    for byte in [1, 2, 3]:
        array.append(byte)
        yield byte


array = bytearray(b"x")
array.extend(feed(array))
print(array)


class Grows:
    def __init__(self, array):
        self.array = array

    def __index__(self):
        self.array.extend(b"grown")
        return 1


array = bytearray(b"abc")
array[0] = Grows(array)
print(array)
array[Grows(array)] = 2
print(array)
array.insert(Grows(array), Grows(array))
print(array)
array.append(Grows(array))
print(array)
array[Grows(array):Grows(array)] = b"slice"
print(array)
print(array.pop(Grows(array)), array)


class Shrinks:
    def __init__(self, array):
        self.array = array

    def __index__(self):
        self.array.clear()
        return 0


array = bytearray(b"abc")
for action in [lambda: array.__setitem__(Shrinks(array), 1), lambda: array.__getitem__(Shrinks(array)),
               lambda: array.pop(Shrinks(array)), lambda: array.__delitem__(Shrinks(array)),
               lambda: array.find(b"b", Shrinks(array))]:
    array[:] = b"abc"
    try:
        print(action(), array)
    except Exception as error:
        print(type(error).__name__, error, array)


class Buffer(bytearray):
    """A class of its own."""

    def __init__(self, *arguments, name="none"):
        super().__init__(*arguments)
        self.name = name

    def append(self, item):
        super().append(item & 255)
        return self


buffer = Buffer(b"abc", name="mine")
print(buffer, repr(buffer), str(buffer), buffer.name, len(buffer), buffer == b"abc")
print(buffer.append(256 + 65), buffer[0], buffer[:2], type(buffer[:2]).__name__)
for value in [buffer.upper(), buffer.copy(), buffer + b"x", buffer * 2, buffer.split(b"b")[0], buffer.replace(b"a", b"")]:
    print(type(value).__name__, value)
print(type(Buffer.fromhex("6162")).__name__, Buffer.fromhex("6162"))
buffer += b"tail"
buffer *= 2
print(type(buffer).__name__, buffer)
buffer[1:3] = b"<>"
del buffer[5:]
print(buffer, bytes(buffer), bytearray(buffer), memoryview(buffer).tolist())


class Slotted(bytearray):
    __slots__ = ("extra",)


slotted = Slotted(b"s")
slotted.extra = 1
print(slotted, slotted.extra)
try:
    slotted.other = 1
except AttributeError as error:
    print(error)


class Loud(bytearray):
    def __getitem__(self, key):
        print("getitem", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("setitem", key, value)
        super().__setitem__(key, value)

    def __len__(self):
        return 99

    def __iter__(self):
        return iter([1, 2])

    def __eq__(self, other):
        return "equal"

    __hash__ = None

    def __contains__(self, item):
        return True

    def __iadd__(self, other):
        print("iadd")
        return self


loud = Loud(b"abc")
print(loud[0], len(loud), list(loud), loud == 5, b"zz" in loud, bytes(loud), loud.decode(), loud.upper())
loud[0] = 65
loud += b"x"
print(bytearray.__len__(loud), bytearray(loud), b"".join([loud]))


class NoInit(bytearray):
    def __init__(self, count):
        pass


print(NoInit(3), NoInit("abc"))
