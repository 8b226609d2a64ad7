# What shares its content with a bytearray and what is a copy: slices, methods, operators, conversions, views, defaults, iterators.
def check(label, make):
    array = bytearray(b"Abc def")
    other = make(array)
    before = bytes(other) if not isinstance(other, (list, tuple, str)) else other
    array[0] = 122
    array[-1:] = b"!"
    same = (bytes(other) if not isinstance(other, (list, tuple, str)) else other) == before
    print(label, type(other).__name__, "is the array" if other is array else "a copy" if same else "shares", other if not isinstance(other, memoryview) else other.tobytes())
    if isinstance(other, bytearray) and other is not array:
        other.append(63)
        assert len(array) == 7


for label, make in {"slice": lambda a: a[:], "slice all": lambda a: a[0:7], "step": lambda a: a[::2], "copy()": lambda a: a.copy(), "bytearray()": bytearray, "bytes()": bytes, "list()": list, "tuple()": tuple, "decode()": lambda a: a.decode(), "hex()": lambda a: a.hex(), "+ empty": lambda a: a + b"", "empty +": lambda a: b"" + a, "bytearray empty +": lambda a: bytearray() + a, "* 1": lambda a: a * 1, "1 *": lambda a: 1 * a, "replace nothing": lambda a: a.replace(b"q", b""),
                    "strip": lambda a: a.strip(), "strip nothing": lambda a: a.strip(b"q"), "removeprefix": lambda a: a.removeprefix(b"q"), "removesuffix": lambda a: a.removesuffix(b"q"), "ljust": lambda a: a.ljust(1), "center": lambda a: a.center(0), "zfill": lambda a: a.zfill(0), "expandtabs": lambda a: a.expandtabs(), "translate": lambda a: a.translate(None), "partition": lambda a: a.partition(b"q")[0], "rpartition": lambda a: a.rpartition(b"q")[2], "split": lambda a: a.split(b"q")[0],
                    "splitlines": lambda a: a.splitlines()[0], "join one": lambda a: bytearray().join([a]), "bytes join one": lambda a: b"".join([a]), "percent": lambda a: b"%b" % a, "own percent": lambda a: bytearray(b"%b") % a, "lower": lambda a: a.lower(), "swapcase": lambda a: a.swapcase(), "view": memoryview, "view slice": lambda a: memoryview(a)[:], "readonly view": lambda a: memoryview(a).toreadonly(), "view bytes": lambda a: memoryview(a).tobytes(), "view list": lambda a: memoryview(a).tolist(),
                    "itself": lambda a: a, "iadd": lambda a: a.__iadd__(b""), "imul": lambda a: a.__imul__(1), "resize": lambda a: (a.resize(7), a)[1], "tuple of items": lambda a: (*a,), "reversed": lambda a: list(reversed(a)), "sorted": sorted, "str()": lambda a: str(a), "unpacked": lambda a: [*a], "iterated view": lambda a: [*memoryview(a)]}.items():
    check(label, make)
array = bytearray(b"abcdef")
iterator, backwards, view = iter(array), reversed(array), memoryview(array)
print(next(iterator), next(backwards), view[0])
array[1] = 90
array[4] = 89
print(next(iterator), next(backwards), view[1], view[-2], list(iterator), list(backwards), array)
view.release()
pieces = array.split(b"c")
pieces[0].extend(b"!!")
print(array, pieces, array.partition(b"c"), [p is array for p in bytearray(b"x").split(b"y")])


def default(value=bytearray(b"d")):
    value.append(46)
    return value


print(default(), default(), default(bytearray()), default() is default())
shared = [bytearray(2)] * 2
shared[0][0] = 1
nested = {"a": (b := bytearray(b"n")), "b": b}
nested["a"].append(33)
print(shared, nested, bytearray(b"k") == b"k", {bytes(bytearray(b"k")): 1}[b"k"])
a = b = bytearray(b"1")
a += b"2"
a = a + b"3"
a += b"4"
print(a, b)
