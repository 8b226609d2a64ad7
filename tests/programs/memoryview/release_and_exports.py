# Releasing views, and what views forbid to the bytearray they look into.
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


array = bytearray(b"abcdefgh")
view = memoryview(array)
for action in [lambda: array.append(1), lambda: array.extend(b""), lambda: array.extend(b"a"), lambda: array.extend([]), lambda: array.clear(),
               lambda: array.pop(), lambda: array.__setitem__(slice(0, 2), b"ab"), lambda: array.__setitem__(slice(0, 2), b"abc"),
               lambda: array.__delitem__(0), lambda: array.__iadd__(b"a"), lambda: array.__iadd__(b""), lambda: array.__imul__(2),
               lambda: array.__imul__(1), lambda: array.__imul__(0), lambda: array.remove(97), lambda: array.insert(0, 1), lambda: array.reverse(),
               lambda: array.resize(1), lambda: array.resize(8), lambda: array.__init__(b"a"), lambda: array.__init__(),
               lambda: array.__delitem__(slice(0, 8, 2)), lambda: array.__delitem__(slice(0, 0)), lambda: array.__setitem__(slice(0, 8, 2), b"1234"),
               lambda: array.__setitem__(0, 88), lambda: array.upper(), lambda: array.copy(), lambda: array * 2]:
    attempt(action)
    print(array)
view.release()
array.append(33)
print(array, repr(view).split(" at ")[0])
for action in [view.tobytes, view.tolist, lambda: view[0], lambda: view[0:1], lambda: view.__setitem__(0, 1), lambda: len(view), lambda: view.format,
               lambda: view.obj, lambda: view.nbytes, lambda: view.shape, lambda: view.strides, lambda: view.readonly, lambda: view.c_contiguous,
               lambda: view == view, lambda: view == b"abc", lambda: view != view, lambda: hash(view), lambda: bytes(view), lambda: bytearray(view),
               lambda: memoryview(view), view.release, view.__enter__, lambda: view.__exit__(None, None, None), lambda: iter(view), lambda: list(view),
               lambda: 1 in view, view.toreadonly, lambda: b"".join([view]), lambda: b"a" + view, lambda: b"abc".find(view), view.hex,
               lambda: view.cast("B"), lambda: view.count(1), lambda: view.index(1), lambda: int.from_bytes(view), lambda: view.__delitem__(0)]:
    attempt(action)

with memoryview(array) as view:
    print(view[0], view is view.__enter__())
    attempt(lambda: array.append(1))
array.append(34)
print(array)
attempt(lambda: view[0])
try:
    with memoryview(array) as view:
        raise KeyError("inside")
except KeyError as error:
    print(error)
array.append(35)

first = memoryview(array)
second = memoryview(first)
third = second[2:5]
fourth = third.toreadonly()
print(third.obj is array, fourth.readonly, fourth.obj is array)
for view in [first, third, second]:
    view.release()
    attempt(lambda: array.pop())
fourth.release()
attempt(lambda: array.pop())


# Views that nobody holds any more do not count.
array.append(36)
print(memoryview(array)[::2].tobytes())
array.append(37)
held = memoryview(array)
del held
array.append(38)


def drop():
    view = memoryview(array)
    view = None
    array.append(39)
    bytes(memoryview(array)[1:2])
    array.append(40)


drop()
print(array)


def generate():
    with memoryview(array) as view:
        for byte in view:
            yield byte


generator = generate()
print(next(generator))
attempt(lambda: array.append(40))
generator.close()
attempt(lambda: array.append(40))


class Releases:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 0


for action in [lambda view: view[Releases(view)], lambda view: view.__setitem__(Releases(view), 1), lambda view: view.__setitem__(0, Releases(view))]:
    attempt(lambda: action(memoryview(array)))
view = memoryview(array)
iterator = iter(view)
print(next(iterator))
view.release()
attempt(lambda: next(iterator))
view = memoryview(b"bytes")
inner = view[1:]
view.release()
print(inner.tobytes(), inner.obj)
