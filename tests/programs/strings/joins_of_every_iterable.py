# str.join and bytes.join: iterables of every kind, items of every kind, the place of the first wrong item, exact results.
class Text(str):
    def __str__(self):
        return "never asked"


class Sequence:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return 1000

    def __getitem__(self, index):
        return self.items[index]


class Changes:
    def __init__(self, target):
        self.target = target

    def __iter__(self):
        for item in list(self.target):
            self.target.append("!")
            yield item


def fails():
    yield "a"
    raise LookupError("in the generator")


def show(label, action):
    try:
        result = action()
        print(label, ascii(result), type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


for separator in ("", "-", "\u20ac", Text("+")):
    for items in ([], ["a"], ["a", "b"], ("a", "b", "c"), "text", {"k": 1, "l": 2}, {"k": 1}.values(), iter(["x", "y"]), (c for c in "gen"), map(str, [1, 2]), Sequence(["s", "t"]), Changes(["1", "2"]), [Text("t")], [Text("t"), "u"], ["\xe9", "\u20ac", "\U0001f600"], ["", ""],
                  [1], ["a", 1], ["a", "b", None], ["a", b"b"], [["a"]], fails(), 5, None, b"bytes", bytearray(b"b"), {1: 2}, range(2), [True], zip("a", "b"), reversed("abc"), sorted("cba"), filter(None, ["", "a"])):
        show(f"{separator!r} {type(items).__name__}", lambda: separator.join(items))
one = Text("only")
print("".join([one]) is one, type("".join([one])).__name__, "".join(["plain"]), "x".join(("same",)) == "same")
for separator in (b"", b"-", bytearray(b"+")):
    for items in ([], [b"a"], [b"a", bytearray(b"b"), memoryview(b"c")], (b"a",), b"ab", [b"a", "b"], [1], {b"k": 1}, iter([b"x"]), [memoryview(b"a-b-")[::2], b"z"], "text", None, [None], [[b"a"]], (b"%d" % i for i in range(3)), Sequence([b"s"])):
        show(f"{separator!r} {type(items).__name__}", lambda: separator.join(items))
