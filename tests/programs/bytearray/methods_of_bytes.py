# The methods that bytearray shares with bytes: the same results, as bytearrays.
def show(value):
    if isinstance(value, (bytes, bytearray)):
        return f"{type(value).__name__}:{bytes(value)!r}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}[{', '.join(map(show, value))}]"
    return repr(value)


def attempt(method, *arguments, **named):
    for kind in (bytes, bytearray):
        try:
            print(method, show(getattr(kind(text), method)(*arguments, **named)))
        except Exception as error:
            print(method, type(error).__name__, error)


for text in [b"", b"Hello, World", b" \t mixed Case 42\n", b"aXbXXc", b"\x00\xff\t\ttabs", b"+42", b"one\r\ntwo\rthree\n"]:
    for method in ("upper lower swapcase capitalize title isalpha isdigit isalnum isspace isupper islower isascii istitle "
                   "strip lstrip rstrip split rsplit splitlines hex expandtabs").split():
        attempt(method)
    for needle in [b"X", bytearray(b"o"), memoryview(b"l"), 88, b"", b"none"]:
        for method in ("find", "rfind", "index", "rindex", "count"):
            attempt(method, needle)
            attempt(method, needle, 1, -1)
    for separator in [b"X", bytearray(b"l"), b", "]:
        for method in "split rsplit partition rpartition removeprefix removesuffix strip lstrip rstrip".split():
            attempt(method, separator)
    attempt("split", None, 1)
    attempt("rsplit", b"X", 1)
    attempt("splitlines", True)
    attempt("replace", b"X", bytearray(b"--"))
    attempt("replace", b"", b".", 2)
    attempt("replace", b"o", b"")
    attempt("translate", bytes(range(255, -1, -1)))
    attempt("translate", None, bytearray(b"lX"))
    attempt("center", 20, bytearray(b"*"))
    attempt("ljust", 15)
    attempt("rjust", 15, b".")
    attempt("zfill", 6)
    attempt("startswith", b"a")
    attempt("startswith", (bytearray(b"H"), memoryview(b"a")))
    attempt("endswith", bytearray(b"d"))
    attempt("join", [b"1", bytearray(b"2"), memoryview(b"3")])
    attempt("join", [bytearray(b"alone")])
    attempt("join", (x for x in [b"a", b"b"]))
    attempt("decode", "latin-1")
    attempt("hex", ":", 2)
    attempt("__add__", b"tail")
    attempt("__add__", bytearray(b"tail"))
    attempt("__mul__", 2)
    attempt("__rmul__", 0)
    attempt("__getitem__", slice(1, 4))
    attempt("__getitem__", slice(None, None, -2))
    attempt("__contains__", b"X")
    attempt("__contains__", 88)

text = b"error"
for method, arguments in [("find", ["a"]), ("find", [256]), ("split", [b""]), ("split", ["a"]), ("strip", [5]), ("join", [5]),
                          ("join", [["a"]]), ("join", [[b"a", 1]]), ("replace", [b"a", "b"]), ("translate", [b"short"]),
                          ("center", [9, b"ab"]), ("startswith", [5]), ("startswith", [[b"a"]]), ("startswith", [("a",)]), ("index", [b"z"]),
                          ("rindex", [1]), ("partition", [b""]), ("removeprefix", ["a"]), ("count", [1.5]), ("zfill", ["a"]),
                          ("__contains__", ["a"]), ("__contains__", [256]), ("__getitem__", [9]), ("decode", ["nonsense"]),
                          ("__getitem__", ["a"]), ("hex", [""]), ("hex", ["\u00e9"]), ("expandtabs", ["a"])]:
    attempt(method, *arguments)
parts = bytearray(b"x").partition(b"-")
print(parts, parts[0] is parts[1], parts[1] is parts[2])
array = bytearray(b"same")
for copy in [array.strip(), array.replace(b"z", b""), array[:], array * 1, array + b"", array.ljust(1), array.removeprefix(b"z")]:
    print(copy == array, copy is array)
parts[1].append(1)
parts[2].append(2)
print(parts)
