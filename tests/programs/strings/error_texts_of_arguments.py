# One wrong argument for every method of str.
def show(action):
    try:
        print(ascii(action()))
    except Exception as e:
        print(type(e).__name__, e)

for wrong in (None, 1, b"b", ["l"], 1.5):
    for name in ("partition", "rpartition", "removeprefix", "removesuffix", "find", "rfind", "index", "rindex", "count", "startswith", "endswith", "split", "rsplit", "strip",
                 "lstrip", "rstrip", "join", "translate", "expandtabs", "zfill", "center", "ljust", "rjust", "splitlines", "format_map", "__contains__", "__add__", "__mul__",
                 "__getitem__", "__format__"):
        show(lambda: getattr("text", name)(wrong))
    show(lambda: "a".replace(wrong, "b"))
    show(lambda: "a".replace("a", wrong))
    show(lambda: "a".replace("a", "b", wrong))
    show(lambda: "a".center(5, wrong))
    show(lambda: str.maketrans(wrong))
    show(lambda: str.maketrans("a", wrong))
    show(lambda: str.maketrans("a", "b", wrong))
    show(lambda: "a".startswith(("b", wrong)))
    show(lambda: "a".find("a", wrong))
for action in (lambda: "a".upper(1), lambda: "a".upper(x=1), lambda: "a".upper(1, x=1), lambda: "a".find(), lambda: "a".find("a", 1, 2, 3), lambda: "a".find(sub="a"),
               lambda: "a".split(1, 2, 3), lambda: "a".split(seperator="a"), lambda: "a".join(), lambda: "a".join([], []), lambda: "a".replace("a"), lambda: "a".encode(1, 2, 3),
               lambda: "a".islower(None, x=1), lambda: "a".partition("a", x=1), lambda: "a".zfill(1, 2, y=3), lambda: bytearray(b"a").insert(1, 2, 3, x=1)):
    show(action)
