# tobytes(order), hex(sep, bytes_per_sep), tolist, count, index of views of one and more dimensions, with arguments of every kind.
class Equal:
    def __eq__(self, other):
        return other == 2


class Index:
    def __index__(self):
        return 1


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


flat = memoryview(b"\x01\x02\x03\x02\x05\x06")
square = flat.cast("B", [2, 3])
cube = memoryview(bytes(range(24))).cast("B", [2, 3, 4])
point = memoryview(b"\x07").cast("B", [])
for label, view in (("flat", flat), ("square", square), ("cube", cube), ("point", point), ("step", flat[::2]), ("back", flat[::-1]), ("empty", flat[:0]), ("rows", square[:1] if False else square), ("shorts", flat.cast("H"))):
    for order in ("C", "F", "A", None, "c", "", "CF", 5, b"C"):
        show(f"{label} {order!r}", lambda: view.tobytes(order))
        show(f"{label} order={order!r}", lambda: view.tobytes(order=order))
    for arguments in ((), (":",), (":", 2), (":", -2), (b"-", 3), ("", ), ("::",), (5,), ("\xe9",), (":", "x"), (":", 2**70), (":", Index()), (None,)):
        show(f"{label} hex{arguments if not arguments or not isinstance(arguments[-1], Index) else 'Index'}", lambda: view.hex(*arguments))
    show(f"{label} list", view.tolist)
    for value in (2, 2.0, Equal(), "2", True, b"\x02", None, 513):
        show(f"{label} count {type(value).__name__}", lambda: view.count(value))
        show(f"{label} index {type(value).__name__}", lambda: view.index(value))
    for bounds in ((2,), (1, 2), (-3,), (0, -4), (2**70,), (-2**70, 2**70), (Index(),), (0, Index()), ("x",), (None,), (1.0,)):
        show(f"{label} index {[type(b).__name__ if isinstance(b, Index) else b for b in bounds]}", lambda: view.index(2, *bounds))
    for key in (0, -1, 5, 6, (0,), (0, 0), (1, 2), (2, 0), (0, 0, 0), (1, 2, 3), (), ..., slice(0, 1), (slice(0, 1), 0), (slice(None), slice(None)), "a", 1.0, None, Index(), (Index(), 0), (0, "a")):
        label_key = "Index" if isinstance(key, Index) else "(Index, 0)" if isinstance(key, tuple) and any(isinstance(k, Index) for k in key) else key
        show(f"{label} {label_key}", lambda: view[key] if not isinstance(view[key], memoryview) else view[key].tolist())
    show(f"{label} len", lambda: len(view))
    show(f"{label} iter", lambda: list(view))
    show(f"{label} in", lambda: 2 in view)
    show(f"{label} hash", lambda: hash(view) == hash(view.tobytes()))
    show(f"{label} bytes", lambda: bytes(view))
    show(f"{label} eq", lambda: (view == view.tobytes(), view == view, view == flat))
