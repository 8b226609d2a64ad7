# Arrays compare item by item, whatever their type codes, and with nothing else; they have no hash.
from array import array

print(array("i", [1, 2]) == array("d", [1.0, 2.0]), array("i", [1]) == array("i", [1, 2]), array("w", "a") == array("w", "a"), array("i") == array("d"))
print(array("i", [1, 2]) < array("i", [1, 3]), array("b", [5]) > array("d", [4.9]), array("i", [1]) <= array("i", [1, 0]), array("w", "ab") >= array("w", "b"))
print(array("i", [1]) == [1], array("i", [1]) != (1,), [1] == array("i", [1]), array("i") == None)
for operation in (lambda: array("w", "a") < array("i", [1]), lambda: array("i", [1]) < array("w", "a")):
    try:
        print(operation())
    except TypeError as error:
        print(error)
nan = array("d", [float("nan")])
print(nan == nan, nan == array("d", nan), array("f", [0.1]) == array("d", [0.1]), array("f", [0.5]) == array("d", [0.5]))
print(max(array("i", [3, 9, 2])), sum(array("d", [0.5] * 4)), sorted(array("i", [3, 1, 2])), 3 in array("i", [1, 3]), 3.0 in array("i", [3]), "a" in array("w", "abc"), "ab" in array("w", "abc"))
print(bool(array("i")), bool(array("i", [0])), array("i", [1, 2, 1]).count(1), array("i", [1, 2, 1]).count("x"), array("d", [1.5]).index(1.5))
print(array("q", [-2 ** 63, 2 ** 63 - 1]), array("Q", [2 ** 64 - 1]), array("B", [255]), array("H", [65535]), array("h", [-32768]))
for code, value in (("b", 128), ("B", -1), ("B", 256), ("h", 40000), ("H", -1), ("H", 65536), ("q", 2 ** 63), ("Q", -1), ("Q", 2 ** 64), ("f", 1e300)):
    try:
        print(code, array(code, [value]))
    except OverflowError as error:
        print(code, error)
