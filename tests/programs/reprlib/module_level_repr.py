# reprlib.repr() and aRepr are one object's work; changing its limits changes both.
import reprlib

print(sorted(reprlib.__all__), type(reprlib.aRepr).__name__, reprlib.aRepr.repr == reprlib.repr)
print(reprlib.repr(range(10 ** 6)), reprlib.repr(list(range(100))), reprlib.repr("a" * 100), reprlib.repr({n: n for n in range(9)}))
reprlib.aRepr.maxlist = 1
print(reprlib.repr([1, 2]), reprlib.repr([[1, 2], 3]))
reprlib.aRepr.maxlist = 6
reprlib.aRepr.fillvalue = "***"
print(reprlib.repr(list("abcdefgh")), reprlib.repr("y" * 50), reprlib.repr([[[[[[[[]]]]]]]]))
reprlib.aRepr.fillvalue = "..."


class Long:
    def __repr__(self):
        return "Long(" + "x" * 50 + ")"


class Raising:
    def __repr__(self):
        raise RuntimeError("no text")


class Short:
    def __repr__(self):
        return "Short()"


print(reprlib.repr(Long()), reprlib.repr(Short()), reprlib.repr([Long(), Short()]))
print(reprlib.repr(Raising())[:20], reprlib.repr([Raising()])[:21])
print(reprlib.repr({3, 1, 2}), reprlib.repr({2: "b", 1: "a"}), reprlib.repr({"b": 1, "a": 2}), reprlib.repr({"x", "w"}))
print(reprlib.repr({1, "a"} - {"a"}), reprlib.repr({(1, 2): 3}), reprlib.repr({1: 1, "a": 2}))
print(reprlib.repr(Ellipsis), reprlib.repr(NotImplemented), reprlib.repr(int), reprlib.repr(len), reprlib.repr(1j), reprlib.repr(10 ** 50))
