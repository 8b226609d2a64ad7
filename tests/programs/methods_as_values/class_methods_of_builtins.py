# Class and static methods of builtin types through types, instances and subclasses: fromkeys, from_bytes, fromhex, maketrans, from_number.
class Default(dict):
    def __init__(self, *args):
        super().__init__(*args)
        self.order = []

    def __setitem__(self, key, value):
        self.order.append(key)
        super().__setitem__(key, value)


class Counting(int):
    made = 0

    def __new__(cls, *args):
        Counting.made += 1
        return super().__new__(cls, *args)


class NotADict(dict):
    def __new__(cls, *args):
        return [] if not args else super().__new__(cls)


class Half(float):
    def __new__(cls, value):
        return super().__new__(cls, value / 2)


make, read, table = dict.fromkeys, int.from_bytes, str.maketrans
print(make("ab"), make("ab", 0), {"x": 1}.fromkeys("c"), list(map(make, ["a", "b"], [1, 2])), make(range(2), []), make({}),
      make({"k": 1}, 2), make(["a", "a"]))
shared = make("ab", [])
shared["a"].append(1)
d = Default.fromkeys("xyx", 1)
print(shared, d, type(d).__name__, d.order, Default().fromkeys("q").order, type(d.fromkeys("")).__name__, make.__self__ is dict,
      Default.fromkeys.__self__ is Default)
print(read(b"\x01\x00"), read(b"\x01\x00", "little"), read([255, 254], byteorder="big", signed=True), (7).from_bytes(b"\x09"),
      True.from_bytes(b"\x01"), bool.from_bytes(b"\x00\x02"), type(Counting.from_bytes(b"\x05")).__name__, Counting.made)
print(bytes.fromhex("61 62"), b"".fromhex("63"), bytearray.fromhex("64"), float.fromhex("0x1.8p1"), (2.5).fromhex("a"),
      Half.fromhex("0x10"), type(Half.fromhex("1")).__name__, float.from_number(3), complex.from_number(2), Half.from_number(8))
print(table("ab", "xy"), table({"a": None, 98: "B"}), table("a", "b", "c"), "".maketrans({}), "cab".translate(table("a", "b", "c")),
      bytes.maketrans(b"a", b"b")[97], type(bytes.maketrans(b"", b"")).__name__, str.maketrans is "x".maketrans)
print([f("12") for f in (int, float, str, list, "3".__add__, int("3").__class__)], object.__init_subclass__(), int.__subclasshook__(1),
      list.__class_getitem__(int), dict.__class_getitem__((str, int)), [].__class_getitem__(str))
for action in (lambda: make(), lambda: make(5), lambda: make("a", 1, 2), lambda: make("a", value=1), lambda: make([[]]),
               lambda: NotADict.fromkeys("a"), lambda: read(), lambda: read("text"), lambda: read(5), lambda: read(b"a", "middle"),
               lambda: read(b"a", 5), lambda: read([256]), lambda: read(b"", "big"), lambda: bytes.fromhex("6"),
               lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(5), lambda: float.fromhex("x"), lambda: float.fromhex(1.5),
               lambda: float.from_number("1"), lambda: complex.from_number("1"), lambda: table(), lambda: table(5),
               lambda: table("ab", "x"), lambda: table("a", 5), lambda: table({"ab": 1}), lambda: table({1.5: 1}),
               lambda: table("a", "b", 5), lambda: bytes.maketrans(b"a", b""), lambda: bytes.maketrans("a", "b"), lambda: (1.5).from_bytes):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
