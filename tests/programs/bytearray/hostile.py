# Guest code that changes an array or releases a view while a native is about to use it.
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


class Hook:
    def __init__(self, action, value=0):
        self.action = action
        self.value = value

    def __index__(self):
        self.action()
        return self.value


for change in ["clear", "grow"]:
    for action in ["array[Hook(act):2] = b'xyz'", "array[0:2] = [Hook(act), 1]", "array[::2] = [Hook(act), 1]", "array[Hook(act)] = Hook(act)",
                   "del array[Hook(act):3]", "array.insert(Hook(act, 1), 5)", "array.insert(1, Hook(act, 5))", "array.extend([Hook(act), 2])",
                   "array.append(Hook(act, 7))", "array.remove(Hook(act, 98))", "array.resize(Hook(act, 2))", "array *= Hook(act, 2)",
                   "array.pop(Hook(act, 1))", "print(array[Hook(act):])", "print(array.replace(b'a', b'b', Hook(act, 1)))",
                   "print(array.count(b'a', Hook(act)))", "print(array.center(Hook(act, 9)))"]:
        array = bytearray(b"abcdef")
        act = array.clear if change == "clear" else lambda: array.extend(b"0123456789" * 10)
        try:
            exec(action)
            print(action, "->", len(array), bytes(array[:8]))
        except Exception as error:
            print(action, type(error).__name__, error, len(array), bytes(array[:8]))


class Feeds:
    """Extends the array that it is read into."""

    def __init__(self, array, count):
        self.array = array
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        if self.count == 0:
            raise StopIteration
        self.count -= 1
        self.array.extend(b"++")
        return self.count


array = bytearray(b"ab")
array.extend(Feeds(array, 3))
print(array)
array[1:2] = Feeds(array, 2)
print(array)
array.__init__(Feeds(array, 2))
print(array)


class Joins:
    def __init__(self, array):
        self.array = array

    def __iter__(self):
        yield self.array
        self.array.clear()
        yield self.array
        self.array.extend(b"again")


array = bytearray(b"joined")
attempt(lambda: array.join(Joins(array)))
attempt(lambda: b"-".join(Joins(array)))
print(array)

array = bytearray(b"abcdef")
view = memoryview(array)


class Releases:
    def __iter__(self):
        view.release()
        array.extend(b"free")
        return iter([1, 2, 3])


attempt(lambda: array.extend(Releases()))
print(array)
view = memoryview(array)
seen = []
try:
    for byte in view:
        seen.append(byte)
        if len(seen) == 2:
            view.release()
            array.clear()
except ValueError as error:
    print(seen, error, array)
array = bytearray(b"abcdef")
view = memoryview(array)
iterator = iter(view[1:])
view.release()
attempt(lambda: array.append(1))
print(list(iterator))
deep = memoryview(bytearray(8))
for _ in range(200):
    deep = memoryview(deep)[:]
print(deep.tolist())
