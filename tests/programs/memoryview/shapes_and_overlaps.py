# Views with several dimensions, views of views, overlapping assignment, released views, everything compared.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


data = bytearray(range(24))
for code, shape in (("B", [2, 12]), ("B", [2, 3, 4]), ("B", [24]), ("B", [1, 24]), ("B", [24, 1]), ("h", [3, 4]), ("i", [2, 3]), ("q", [3]), ("q", [1, 1, 3]), ("c", [4, 6]), ("B", (4, 6)), ("B", [5, 5]), ("B", []), ("B", [0]), ("B", [-2, -12]),
                    ("B", ["a"]), ("B", [2.0, 12]), ("B", 5), ("h", [24]), ("B", [2] * 5), ("B", [1] * 64 + [24]), ("B", [True, 24])):
    attempt(f"cast {code} {shape if len(str(shape)) < 40 else len(shape)}", lambda: (v := memoryview(data).cast(code, shape)).shape)
    def made():
        return memoryview(data).cast(code, shape)
    try:
        view = made()
    except Exception:
        continue
    attempt("facts", lambda: (view.ndim, view.strides, view.itemsize, view.nbytes, len(view), view.c_contiguous, view.f_contiguous, view.contiguous, view.suboffsets))
    attempt("tolist", lambda: view.tolist())
    attempt("tobytes", lambda: (view.tobytes() == bytes(data), view.tobytes("F") == bytes(data), view.tobytes("A") == bytes(data), view.tobytes(None) == bytes(data)))
    attempt("order", lambda: view.tobytes("X"))
    attempt("item", lambda: view[0])
    attempt("items", lambda: view[0, 1])
    attempt("items of three", lambda: view[1, 2, 3])
    attempt("last", lambda: view[-1, -1])
    attempt("beyond", lambda: view[5, 0])
    attempt("slice", lambda: view[1:].shape)
    attempt("step", lambda: view[::-1].tolist())
    attempt("slices", lambda: view[0:1, 0:1])
    attempt("mixed", lambda: view[0, 0:1])
    attempt("ellipsis", lambda: view[...] is view)
    attempt("empty", lambda: view[()])
    attempt("none", lambda: view[None])
    attempt("iterate", lambda: list(view))
    attempt("contains", lambda: 5 in view)
    attempt("reversed", lambda: list(reversed(view)))
    attempt("count", lambda: view.count(5))
    attempt("index", lambda: view.index(5))
    attempt("equal", lambda: (view == made(), view == memoryview(data), view == data, view != made()))
    attempt("hash", lambda: hash(view))
    attempt("hex", lambda: view.hex())
    attempt("back", lambda: view.cast("B").shape)
    attempt("again", lambda: view.cast("B", [4, 6]).shape)
    attempt("set", lambda: view.__setitem__((0, 0), 5))
    attempt("set one", lambda: view.__setitem__(0, 5))
    attempt("set slice", lambda: view.__setitem__(slice(0, 1), b"a"))
    attempt("readonly", lambda: view.toreadonly().shape)
    attempt("bytes", lambda: len(bytes(view)))
    attempt("release", lambda: view.release())
    attempt("released", lambda: view.shape)
for action in ("x[0:4] = x[2:6]", "x[2:6] = x[0:4]", "x[::2] = x[1::2]", "x[::-1] = x", "x[:] = x[::-1]", "x[0:0] = x[5:5]", "x[0:4] = b[2:6]", "x[0:4] = bytes(b[2:6])", "x[1:5] = x[5:1:-1]", "x[0:3] = x[0:4]", "x[:] = b",
               "x[0:2] = 5", "x[0] = x[0:1]", "x[0:2] = [1, 2]", "x[0:2] = 'ab'", "del x[0]", "x[0:3:2] = b'zz'", "x[5:0:-2] = b'xyz'"):
    b = bytearray(b"abcdefgh")
    x = memoryview(b)
    attempt(action, lambda: exec(action, {"x": x, "b": b}))
    print(b)
names = ["format", "itemsize", "ndim", "shape", "strides", "suboffsets", "nbytes", "readonly", "obj", "c_contiguous", "f_contiguous", "contiguous"]
released = memoryview(b"abc")
released.release()
for name in names:
    attempt(f"released {name}", lambda: getattr(released, name))
    attempt(f"set {name}", lambda: setattr(memoryview(b"abc"), name, 1))
for method, arguments in (("tobytes", ()), ("tolist", ()), ("hex", ()), ("cast", ("B",)), ("toreadonly", ()), ("release", ()), ("__len__", ()), ("__enter__", ()), ("__exit__", (None, None, None)), ("__getitem__", (0,)), ("__setitem__", (0, 1)),
                          ("__eq__", (b"abc",)), ("__ne__", (b"abc",)), ("__hash__", ()), ("__repr__", ()), ("count", (1,)), ("index", (1,)), ("__iter__", ()), ("__contains__", (1,))):
    attempt(f"released {method}", lambda: getattr(released, method)(*arguments))
    attempt(f"unbound {method}", lambda: getattr(memoryview, method)(5, *arguments))
attempt("of itself", lambda: released == released)
attempt("order", lambda: memoryview(b"a") < memoryview(b"b"))
attempt("new", lambda: memoryview())
attempt("new", lambda: memoryview(object=b"a").tolist())
attempt("new", lambda: memoryview(b"a", b"b"))
attempt("new", lambda: memoryview("a"))
attempt("new", lambda: memoryview([1]))
attempt("subclass", lambda: type("M", (memoryview,), {}))
attempt("hash", lambda: (hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"abcd")[::2]) == hash(b"ac")))
attempt("hash writable", lambda: hash(memoryview(bytearray(b"a"))))
attempt("hash format", lambda: hash(memoryview(b"abcd").cast("h")))
attempt("formats", lambda: (memoryview(b"ab") == memoryview(b"ab").cast("b"), memoryview(b"ab") == memoryview(b"ab").cast("h"), memoryview(b"\0\0").cast("h") == memoryview(b"\0\0").cast("e"), memoryview(b"ab").cast("c") == b"ab"))
with memoryview(data) as held:
    attempt("resized", lambda: data.append(1))
attempt("resized", lambda: data.append(1) or len(data))
