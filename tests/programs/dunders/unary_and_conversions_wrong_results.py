# Unary operators and conversions: what they may return, and the messages for results of the wrong type and for missing methods.
class Free:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return ["pos"]

    def __invert__(self):
        return None

    def __abs__(self):
        return NotImplemented


f = Free()
print(-f, +f, ~f, abs(f), - -5, -(-f.__neg__().__len__()))


def returning(name, value):
    return type("R", (), {f"__{name}__": lambda self, *args: value})()


CASES = [
    (str, "str", (5, None, b"x", "fine")), (repr, "repr", (5, None, "fine")), (ascii, "repr", (b"x", "é")),
         (bytes, "bytes", ("x", 5, b"fine")), (int, "int", ("5", 2.5, None, 7)),
    (int, "index", ("5", 2.5, 8)), (int, "trunc", (5,)), (float, "float", (5, "1.5", None, 2.5)), (float, "index", (1.5, 3)),
         (complex, "complex", (1.5, "1j", 2j)),
    (complex, "float", (1, 1.5)), (complex, "index", (4, None)), (bool, "bool", (1, None, "x", True)), (bool, "len", (-1, 2.5, "x", 0, 3)),
         (len, "len", (-1, 2.5, None, True, 4)),
    (hash, "hash", (1.5, "x", None, 3, True)), (hex, "index", ("x", 255)), (chr, "index", (65, None)),
         (format, "format", (5, None, "fine")), (dir, "dir", (5, ["a"])), (iter, "iter", (5, None, [1])),
    (round, "round", ("anything", None)), (reversed, "reversed", (5, "anything")), (list, "length_hint", (1,)),
]
for function, name, values in CASES:
    for value in values:
        try:
            result = function(returning(name, value))
            print(f"{function.__name__} {name} {value!r}: {result!r}")
        except Exception as e:
            print(f"{function.__name__} {name} {value!r}: {type(e).__name__} {e}")


class Bare:
    pass


for function in (int, float, complex, bytes, abs, round, len, hex, chr, iter, reversed, next, sum, sorted, lambda x: -x, lambda x: +x,
                 lambda x: ~x, lambda x: [0][x], lambda x: x[0], lambda x: x()):
    try:
        function(Bare())
    except TypeError as e:
        print(e)
