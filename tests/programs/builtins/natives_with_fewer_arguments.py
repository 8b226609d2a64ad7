# Methods and functions of builtins called with some of their optional arguments missing: what the missing ones stand for.
def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


xs = [1, 2, 3, 4]
print(xs.pop(), xs.pop(0), xs, attempt([].pop), attempt(xs.pop, 9), attempt(xs.pop, 0, 1))
d = {"a": 1}
print(d.get("a"), d.get("b"), d.get("b", 2), d.pop("b", 3), d.setdefault("c"), d.setdefault("e", 5), d, attempt(d.get), attempt(d.get, 1, 2, 3), attempt(d.pop, "z"))
print("a b  c".split(), "a,b".split(","), "a,b,c".split(",", 1), "a b".rsplit(None, 1), " x ".strip(), "xxa".lstrip("x"), "ab".center(5), "ab".center(5, "*"), "ab".ljust(4), "7".zfill(3))
print("abcabc".find("b"), "abcabc".find("b", 2), "abcabc".find("b", 2, 3), "abab".replace("a", "x"), "abab".replace("a", "x", 1), "aXb".startswith("a"), "aXb".startswith("X", 1), "a\nb".splitlines(), "a\nb".splitlines(True), "a\tb".expandtabs(), "a\tb".expandtabs(2))
print("é".encode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), b"\xc3\xa9".decode(), b"ab".hex(), b"abcd".hex(":"), b"abcd".hex(":", 2), b"a b".split(), bytes.fromhex("00ff"), attempt("é".encode, "ascii"))
print((5).to_bytes(), (5).to_bytes(2), (5).to_bytes(2, "little"), int.from_bytes(b"\1\0"), int.from_bytes(b"\1\0", "little"), round(2.5), round(2.567, 2), round(25, -1), pow(2, 3), pow(2, 3, 5))
print(next(iter([1])), next(iter([]), "end"), attempt(next, iter([])), iter([1]).__next__(), getattr(5, "real"), getattr(5, "none", 0), attempt(getattr, 5, "none"), sum([1, 2]), sum([1, 2], 3), attempt(sum))
print(list(enumerate("a")), list(enumerate("a", 5)), list(zip()), list(zip("a")), list(range(3)), list(range(1, 3)), list(range(0, 5, 2)), slice(1), slice(1, 2), slice(1, 2, 3), attempt(slice), attempt(range))
print(sorted([2, 1]), max(1, 2), max([1, 2]), max("ab", "b"), min([3]), max([], default=0), attempt(max), attempt(max, []), attempt(max, 1), attempt(min), print(), print("x", "y"))
print(int(), int("7"), int("11", 2), float(), float("1"), str(), str(5), str(b"a", "ascii"), bool(), list(), tuple(), dict(), set(), frozenset(), bytes(), bytes(2), bytearray(b"a"), complex(), complex(1), complex(1, 2), object().__class__.__name__)
print([3, 1].index(1), attempt([3, 1].index, 1, 5), [3, 1, 3].index(3, 1), (3, 1).index(1), [1, 1].count(1), isinstance(1, int), callable(len), vars(type("A", (), {})()), hash(5), divmod(7, 2), format(5), format(5, "03"), ascii("é"), chr(97), ord("a"), bin(5), hex(255), oct(8))
for call in ("[].append()", "[].append(1, 2)", "{}.get(key=1)", "'a'.split(sep=None, maxsplit=1)", "'a b'.split(maxsplit=0)", "len()", "len([], 1)", "[].sort(None)", "[].sort(key=None)", "sorted()", "sorted([], None)", "''.join()", "''.join([], [])", "(5).bit_length(1)", "next()", "int(1, 2, 3)", "str(1, 2, 3, 4)", "'x'.encode(encoding='ascii', errors='strict')", "b''.decode('ascii', errors='strict', x=1)", "abs()", "enumerate()", "zip(1)", "list(1, 2)", "dict(1)", "set(1, 2)"):
    print(call, "->", attempt(eval, call))
