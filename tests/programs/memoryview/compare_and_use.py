# Comparison, hash, iteration, and memory views where bytes-like objects are taken.
def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


text = b"abcdefgh"
view = memoryview(text)
array = bytearray(text)
writable = memoryview(array)
gaps = view[::2]
words = view.cast("H")
for other in [view, writable, gaps, words, writable.cast("H"), view.cast("b"), view.cast("c"), text, array, b"aceg", 5, "abc", None, view[:3], memoryview(b"")]:
    print(view == other, view != other, other == view, gaps == other, words == other, other != words)
floats = memoryview(bytearray(16)).cast("d")
floats[0] = float("nan")
print(floats == floats, floats[1:] == floats[1:], floats == memoryview(bytearray(16)).cast("d"))
print(memoryview(b"\x01\x00").cast("H") == memoryview(b"\x01"), memoryview(b"\x01\x00").cast("?") == memoryview(b"\x01\x00"))
for action in [lambda: view < view, lambda: view >= text, lambda: text > view, lambda: array < view, lambda: view <= array]:
    attempt(action)
print(hash(view) == hash(text), hash(gaps) == hash(b"aceg"), hash(view.cast("b")) == hash(text), {view: 1}[text], {text: 2}[view])
attempt(lambda: hash(writable))
attempt(lambda: hash(writable.toreadonly()))
attempt(lambda: hash(words))
print(list(view), list(gaps), list(reversed(view)), tuple(words), 97 in view, "a" in view, b"a" in view.cast("c"), sorted(gaps, reverse=True))
print([*view[:2]], max(view), sum(gaps), dict(enumerate(gaps)), list(zip(view, gaps)), len(view), len(words), bool(view), bool(view[:0]))
print(view.count(97), view.count("a"), view.count(97.0), view.index(98), view.index(98, 1), view.index(98, -7, 5), view.index(98, -100, 100))
for arguments in [(1,), (98, 2), (98, 0, 1), (98, 0, -7)]:
    attempt(lambda: view.index(*arguments))


class Equal:
    def __eq__(self, other):
        return other == 99


print(view.count(Equal()), view.index(Equal()), Equal() in view)
attempt(lambda: view.index(Equal(), 3))
iterator = iter(view)
print(next(iterator), hasattr(iterator, "__length_hint__"), type(iterator).__name__, type(reversed(view)).__name__)
first, *rest, last = view
print(first, rest, last)
match view:
    case [97, *others, 104]:
        print("a sequence", others)
match view[:2]:
    case {}:
        print("mapping")
    case [a, b]:
        print(a, b)
print(view.hex(), view.hex(":"), view.hex("-", 3), view.hex(b"_", -3), gaps.hex(), words.hex())
print(bytes(view), bytearray(gaps), bytes(words), b"<" + view + b">" if True else None, array + view)
for item in [view, gaps, words]:
    for action in [lambda: b"a" + item, lambda: bytearray(b"a") + item, lambda: b"".join([item]), lambda: b"-".join([item, b"x"]), lambda: b"abc".find(item),
                   lambda: b"aceg".startswith(item), lambda: item in text, lambda: text.split(item), lambda: text.replace(b"a", item), lambda: text.strip(item),
                   lambda: int.from_bytes(item), lambda: str(item, "utf-8"), lambda: bytes.fromhex(item),
                   lambda: b"%s" % item, lambda: list(bytearray(b"x") * 2 + bytes(item)), lambda: text.partition(item)[0], lambda: text.translate(None, item),
                   lambda: item + b"", lambda: item * 2, lambda: text.removeprefix(item), lambda: text.endswith((item,)), lambda: text.index(item)]:
        attempt(action)
attempt(lambda: int(memoryview(b"12")))
attempt(lambda: float(memoryview(b"1.5")))
attempt(lambda: int(memoryview(b"ff"), 16))
attempt(lambda: complex(memoryview(b"1")))
attempt(lambda: ord(memoryview(b"a")))
attempt(lambda: eval(memoryview(b"1 + 1")))
attempt(lambda: b"abc".center(9, memoryview(b"*")))
attempt(lambda: str(memoryview(b"a"), "utf-8", "strict"))
attempt(lambda: str(memoryview(b"\xff"), "ascii", "replace"))
attempt(lambda: memoryview[int])
print(type(view), isinstance(view, memoryview), memoryview.__name__, memoryview.__mro__)
print([name for name in dir(memoryview) if not name.startswith("_")])
try:
    class Derived(memoryview):
        pass
except TypeError as error:
    print(error)
for name in ["obj", "format", "shape", "other"]:
    try:
        setattr(view, name, 1)
    except AttributeError as error:
        print(error)
print(view.obj is text, memoryview(view).obj is text, writable.obj is array, view.tobytes() == text)
