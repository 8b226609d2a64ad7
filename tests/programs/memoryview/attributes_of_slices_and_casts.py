# All attributes of views: of bytes and bytearrays, sliced once and twice, backwards, empty, cast to each format and shape.
NAMES = "nbytes itemsize format ndim shape strides suboffsets readonly c_contiguous f_contiguous contiguous".split()


def show(label, view):
    print(label, *[f"{name}={getattr(view, name)!r}" for name in NAMES], len(view) if view.ndim else "-", view.tolist() if view.ndim < 3 else "-", view.tobytes())


data = bytearray(range(24))
views = {"whole": memoryview(data), "bytes": memoryview(bytes(data[:4])), "empty": memoryview(b""), "slice": memoryview(data)[4:8], "step": memoryview(data)[::5], "back": memoryview(data)[3::-1], "twice": memoryview(data)[::2][1::3], "none": memoryview(data)[5:2], "one": memoryview(data)[7:8], "back step": memoryview(data)[::-7],
         "readonly": memoryview(data).toreadonly()[:3], "of view": memoryview(memoryview(data)[2:4])}
for label, view in views.items():
    show(label, view)
    print("  ", view.obj is data, type(view.obj).__name__, view.hex(), view[::-1].tobytes(), list(reversed(view))[:3])
for code in "bBchHiIlLqQnNefd?P@":
    for prefix in ("", "@", "<"):
        try:
            view = memoryview(bytes([1, 0, 2, 0, 3, 0, 0, 64] * 2 if code != "?" else [1, 0] * 8)).cast(prefix + code)
            print(prefix + code, *[getattr(view, name) for name in NAMES[:6] if code not in "lLnNP" or name in ("nbytes", "format", "ndim")], view.tolist() if code not in "lLnNP" else "-", view[::-1][0] == view[-1])
        except Exception as error:
            print(prefix + code, type(error).__name__, error)
for shape in ([24], [4, 6], [6, 4], [2, 3, 4], [1, 24], [24, 1], [2, 2, 2, 3], (3, 8), [0, 24], [-1, 24], [5, 5], [], [24.0], ["24"], [True, 24], 24, None, "24", [2**70], [2] * 70):
    try:
        view = memoryview(data).cast("B", shape)
        print(shape, *[getattr(view, name) for name in NAMES], str(view.tolist())[:60])
    except Exception as error:
        print(shape if not isinstance(shape, list) or len(shape) < 10 else "long", type(error).__name__, error)
show("shorts", memoryview(data).cast("H", [3, 4]))
show("back to bytes", memoryview(data).cast("H", [3, 4]).cast("B"))
try:
    memoryview(data)[::2].cast("H")
except TypeError as error:
    print(error)
for name in NAMES + ["obj", "tobytes", "missing"]:
    for action in (lambda: setattr(views["whole"], name, 1), lambda: delattr(views["whole"], name)):
        try:
            action()
        except Exception as error:
            print(name, type(error).__name__, error)
