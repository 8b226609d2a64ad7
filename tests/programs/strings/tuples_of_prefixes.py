# startswith and endswith with tuples of prefixes: nested, empty, wrong items before and after a match, bounds, of str and of bytes.
class Prefixes(tuple):
    def __iter__(self):
        return iter(("never asked",))


class Text(str):
    pass


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


for text, make in (("prefix-text", str), (b"prefix-text", str.encode), (bytearray(b"prefix-text"), str.encode)):
    pre, suf, empty = make("pre"), make("text"), make("")
    cases = [pre, suf, empty, (), (pre,), (suf,), (suf, pre), (empty,), (make("x"), make("y")), (pre, 5), (5, pre), (suf, 5), (5,), (None,), None, 5, [pre], {pre}, (pre, suf), ((pre,),), (make("x"), (pre,)), Prefixes((pre,)), Prefixes(), bytearray(b"pre"), memoryview(b"pre"),
             (bytearray(b"pre"),), "pre", b"pre", ("pre",), (b"pre",), Text("pre"), iter([pre])]
    for number, case in enumerate(cases):
        for name in ("startswith", "endswith"):
            show(f"{type(text).__name__} {number} {name}", lambda: getattr(text, name)(case))
    for start in (0, 3, -4, 11, 12, -100, None, 2**70, -2**70):
        for end in (None, 0, 3, -1, 100):
            print(start, end, text.startswith(pre, start, end), text.endswith(suf, start, end), text.startswith(empty, start, end), text.endswith((empty, pre), start, end))
    for bad in ("x", 1.5, []):
        show("start", lambda: text.startswith(pre, bad))
        show("end", lambda: text.endswith(pre, 0, bad))
        show("wrong prefix and start", lambda: text.startswith(5, bad))
        show("wrong tuple and start", lambda: text.startswith((5,), bad))
