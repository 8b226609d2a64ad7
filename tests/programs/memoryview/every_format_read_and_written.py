# Every format of cast(): items read, written with right, wrong and too large values, sizes, lists, bytes.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Index:
    def __index__(self):
        return 7


class Float:
    def __float__(self):
        return 2.5


formats = "bBhHiIlLqQnNfdc?eP" + "x"
for code in formats:
    for prefix in ("", "@", "<", "!", "="):
        attempt(f"cast {prefix}{code}", lambda: memoryview(bytearray(16)).cast(prefix + code).format)
for code in "bBhHiIqQfdc?e":
    data = bytearray(range(16)) if code != "?" else bytearray([0, 1, 1, 0] * 4)
    view = memoryview(data).cast(code)
    if code not in "fde":
        attempt(f"{code} items", lambda: view.tolist())
    attempt(f"{code} sizes", lambda: (view.itemsize, view.nbytes, len(view), view.shape, view.strides, view.ndim, view.contiguous, view.readonly))
    size = 8 * view.itemsize
    for value in (0, 1, -1, 255, 256, 127, 128, -128, -129, 2**15, 2**16 - 1, 2**16, 2**31, 2**32 - 1, 2**32, 2**63, 2**64 - 1, 2**64, 10**30, True, 1.5, -0.0, 1e300, 65504.0, 65520.0,
                  float("inf"), "a", b"a", b"ab", None, [], Index(), Float(), 1j):
        def change():
            view[1] = value
            return bytes(data[view.itemsize:2 * view.itemsize]), view[1]
        attempt(f"{code}[1] = {value if not isinstance(value, (Index, Float)) else type(value).__name__}", change)
    attempt(f"{code} slice", lambda: view[1:3].tobytes())
    attempt(f"{code} step", lambda: view[::-1].tobytes())
    attempt(f"{code} hex", lambda: view.hex("-", 2))
    attempt(f"{code} back", lambda: view.cast("B").tolist() == list(data))
    attempt(f"{code} other", lambda: view.cast("h"))
    attempt(f"{code} assigned", lambda: view.__setitem__(slice(0, 1), memoryview(bytes(view.itemsize)).cast(code)) or data[0])
    attempt(f"{code} assigned wrong", lambda: view.__setitem__(slice(0, 1), bytes(view.itemsize)))
    attempt(f"{code} equal", lambda: (view == memoryview(bytes(data)).cast(code), view == bytes(data), view == data))
    attempt(f"{code} contains", lambda: (0 in view, 5 in view, b"\x00" in view))
    attempt(f"{code} count", lambda: view.count(view[0]))
    attempt(f"{code} index", lambda: view.index(view[1]))
    attempt(f"{code} reversed", lambda: len(list(reversed(view))))
    attempt(f"{code} hash", lambda: hash(memoryview(bytes(16)).cast(code)) == hash(bytes(16)))
    attempt(f"{code} bytes", lambda: bytes(view) == bytes(data))
    attempt(f"{code} join", lambda: len(b"".join([view])))
    attempt(f"{code} delete", lambda: view.__delitem__(0))
    attempt(f"{code} shape", lambda: view.cast("B").cast(code, [2, len(view) // 2]).shape)
    attempt(f"{code} repr", lambda: type(view[0]).__name__)
for value in (0, 1, 2, -1, "", "a", None, [], [0], 0.0, 0.5):
    def change():
        data = bytearray(2)
        memoryview(data).cast("?")[0] = value
        return data
    attempt(f"bool of {value!r}", change)
