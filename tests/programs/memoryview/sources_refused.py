# What memoryview() takes and what it refuses; what functions say that want a bytes-like object and get something else or a view.
class Data(bytes):
    pass


class Array(bytearray):
    pass


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


released = memoryview(b"abc")
released.release()
for value in (b"", b"abc", bytearray(b"abc"), Data(b"abc"), Array(b"abc"), memoryview(b"abc"), memoryview(b"abc")[::2], released, "abc", 5, None, [97], (97,), {97}, {}, range(3), 1.5, object, memoryview, iter(b"a"), 1j, ..., slice(1)):
    name = type(value).__name__ if not isinstance(value, type) else value.__name__
    show(f"memoryview {name}", lambda: memoryview(value).tolist())
    for label, action in {"bytes": lambda: bytes(value), "bytearray": lambda: bytearray(value), "join": lambda: b"".join([value]), "add": lambda: b"x" + value, "radd": lambda: value + b"x", "find": lambda: b"abc".find(value), "split": lambda: b"a-b".split(value), "strip": lambda: b"abca".strip(value), "replace": lambda: b"abc".replace(value, b"x"),
                          "startswith": lambda: b"abc".startswith(value), "partition": lambda: b"abc".partition(value), "translate": lambda: b"abc".translate(None, value), "extend": lambda: (a := bytearray(b"-"), a.extend(value), a)[2], "iadd": lambda: bytearray(b"-").__iadd__(value), "assign": lambda: (a := bytearray(b"-"), a.__setitem__(slice(0, 0), value), a)[2],
                          "view assign": lambda: (a := bytearray(b"xyz"), memoryview(a).__setitem__(slice(0, 3), value), a)[2], "str": lambda: str(value, "ascii"), "int": lambda: int(value), "float": lambda: float(value), "from_bytes": lambda: int.from_bytes(value), "fromhex": lambda: bytes.fromhex(value), "percent": lambda: b"%b" % value, "percent s": lambda: b"%s" % (value,),
                          "removeprefix": lambda: b"abc".removeprefix(value), "maketrans": lambda: bytes.maketrans(value, b"xyz"), "contains": lambda: value in b"abc", "equal": lambda: b"abc" == value, "ord": lambda: ord(value), "eval": lambda: eval(value) if not isinstance(value, (str, bytes, bytearray, memoryview)) else "-"}.items():
        if name in ("bytes_iterator", "range_iterator") or (name == "list" and label == "eval"):
            continue
        if name != "memoryview" or label not in ("partition", "float"):  # where the view's address is shown
            show(f"  {label} {name}", action)
show("none", lambda: memoryview())
show("two", lambda: memoryview(b"a", b"b"))
show("keyword", lambda: memoryview(object=b"a").tolist())
show("wrong keyword", lambda: memoryview(obj=b"a"))
show("subclass", lambda: type("V", (memoryview,), {}))
show("nested", lambda: memoryview(memoryview(memoryview(b"abc")[1:])[1:]).tolist())
