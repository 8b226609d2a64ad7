# hash(): equal numbers hash alike, what cannot be hashed says so, and what dicts and sets say about it.
class NoHash:
    __hash__ = None


class OnlyEqual:
    def __eq__(self, other):
        return True


class Hash:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "Hash()"

    def __hash__(self):
        return self.value


class Sub(int):
    def __hash__(self):
        return 77


def show(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


for n in (0, 1, -1, -2, 2, 1000, 2**29, -2**29, 2**62, 2**63, 2**64, 2**100, -2**100, 10**20, 2**61 - 1, 2**61, 2**31 - 1, 2**31):
    print(n, hash(n) == hash(float(n)) or float(n) != n, hash(n) == hash(complex(n)) or complex(n) != n, hash(n) == hash(Hash(hash(n))), hash(n) != -1)
print(hash(True) == hash(1), hash(-1), hash(-2), hash(0.5) == hash(0.5 + 0j), hash(-0.0) == hash(0), hash(float("inf")) == -hash(float("-inf")), hash(float("inf")), hash(1j) != hash(1), hash(5), hash(-7), hash(0), hash(Sub(1)), {1: "a"}.get(Sub(1)))
print(hash("") == hash(b""), hash("a") == hash("a" + ""), hash(b"ab") == hash(memoryview(b"ab")), hash((1, 2)) == hash((1.0, 2 + 0j)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(range(0)) == hash(range(5, 5)), hash(range(0, 4, 3)) == hash(range(0, 5, 3)), hash(slice(1, 2)) == hash(slice(1, 2)),
      hash(None) == hash(None), hash(Hash(True)), hash(Hash(-1)), hash(int) == hash(int))
for label, value in (("list", []), ("dict", {}), ("set", set()), ("bytearray", bytearray()), ("tuple", ([],)), ("deep", (1, (2, {}))), ("frozenset", frozenset([1])), ("writable view", memoryview(bytearray(b"a"))), ("cast view", memoryview(b"abcd").cast("I")), ("NoHash", NoHash()), ("OnlyEqual", OnlyEqual()),
                     ("slice", slice([], 1)), ("keys", {}.keys()), ("items", {}.items()), ("str hash", Hash("x")), ("float hash", Hash(1.5)), ("None hash", Hash(None)), ("big hash", Hash(2**200)), ("range", range(3))):
    show(f"hash {label}", lambda: isinstance(hash(value), int))
    show(f"key {label}", lambda: len({value: 1}))
    show(f"item {label}", lambda: {}[value])
    show(f"get {label}", lambda: {}.get(value))
    show(f"set {label}", lambda: len({value}))
    show(f"in {label}", lambda: value in {1, 2})
    show(f"in dict {label}", lambda: value in {1: 2})
    show(f"frozenset {label}", lambda: len(frozenset([value])))
    show(f"add {label}", lambda: set().add(value))
    show(f"discard {label}", lambda: set().discard(value))
    show(f"fromkeys {label}", lambda: len(dict.fromkeys([value])))
    show(f"dict {label}", lambda: len(dict([(value, 1)])))
for arguments in ((), (1, 2)):
    show(arguments, lambda: hash(*arguments))
