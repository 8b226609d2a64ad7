# Attributes, indexing, assignment through views, and what they refuse.
def show(label, action):
    try:
        print(label, repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


names = "nbytes itemsize format ndim shape strides suboffsets readonly c_contiguous f_contiguous contiguous".split()
base = bytearray(range(12))
views = {"bytes": memoryview(b"abc"), "array": memoryview(base), "step": memoryview(base)[1::3], "back": memoryview(base)[::-1],
         "H": memoryview(base).cast("H"), "2x6": memoryview(base).cast("B", (2, 6)), "3x2 h": memoryview(base).cast("h", [3, 2])}
for label, view in views.items():
    print(label, [(name, getattr(view, name)) for name in names])
    for method in ("tobytes", "tolist", "hex", "__len__", "toreadonly"):
        show(method, lambda: str(getattr(view, method)()).split(" at ")[0])
    for key in (0, -1, 99, "a", slice(0, 2), (0, 1), (1, -1), (0, 9), (0,), (), ...):
        show(key, lambda: view[key].tolist() if isinstance(view[key], memoryview) else view[key])
    show("obj", lambda: type(view.obj))
    show("hash", lambda: hash(view) == hash(view.tobytes()))
    show("in", lambda: 3 in view)
    show("count", lambda: (view.count(3), view.index(3)))
for key, value in ((0, 200), (0, 256), (0, "x"), (slice(0, 2), b"zz"), (slice(0, 2), b"z"), (slice(0, 6, 2), b"abc"), (50, 1)):
    show(key, lambda: memoryview(base).__setitem__(key, value))
    print(base)
show("delete", lambda: memoryview(base).__delitem__(0))
show("read only", lambda: memoryview(b"abc").__setitem__(0, 1))
show("not a buffer", lambda: memoryview("text"))
