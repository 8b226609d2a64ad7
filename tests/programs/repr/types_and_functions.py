# repr of types, ranges, slices, exceptions, iter results and constants: everything without an address.
print(int, str, type, object, list, dict, ValueError, type(None), range, bool, [int, str], {"t": float}, (bytes,))
print(None, True, False, ..., NotImplemented, [None, True, ...], range(3), slice(1, None, 2), repr(range(1, 2, 3)))
print(len, print, abs, [len], sorted, isinstance)


class Outer:
    class Inner:
        pass

    def method(self):
        pass


def function():
    class Local:
        pass
    return Local


print(Outer, Outer.Inner, function(), [Outer], type(Outer()), f"{Outer!r} {Outer}")
print(ValueError("x"), [ValueError("x")], repr(ValueError()), repr(ValueError("x", 1)), repr(KeyError("k")), [StopIteration(5)], repr(Exception(["l"])), OSError("o"))
print(1.0, [1.0, -0.0], 1e50, (0.1,), {1.5: 2.5}, 10 ** 25, [2 ** 64], -5, [-5], b"x", [b"x"], {b"k": b"v"})
print("quotes", ["quotes"], ["it's"], ['"'], ["both ' \""], ["\n"], {"a": "b"}, ("t",), ("a", "b"), [()], [[]], [{}], {"e": ()})
print({1: {2: {3: {}}}}, [[[[]]]], ((((),),),), {"k": [1, (2, {"x"})]}, [frozenset()], {frozenset([1]): 1})
print(type(len).__name__, type(Outer.method).__name__, type(Outer().method).__name__, type("".join).__name__, type(lambda: 0).__name__, type(x for x in ()).__name__, type(int.__add__).__name__, type(type).__name__)
print({}.keys(), {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), [{"b": 2}.items()], dict.fromkeys([1]).values())
print(str(int), str(None), "%s %r" % (int, None), f"{int}", f"{None!r:>6}|{True:>6}|{str(None):>6}")
