import operator
import operator as op

binary = "lt le eq ne ge gt is_ is_not add and_ floordiv lshift matmul mod mul or_ pow rshift sub truediv xor concat contains countOf indexOf getitem".split()
pairs = [(7, 3), (7.5, 2), (3, 7), ("ab", "b"), ([1, 2, 1], 1), ({1, 2}, {2, 3}), ((1, 2), (3,)), ({"a": 1}, {"b": 2}), (None, 1), (True, False), ("%d!", 5), (0, 0)]
for name in binary:
    for a, b in pairs:
        try:
            print(name, a, b, "->", getattr(op, name)(a, b))
        except Exception as error:
            print(name, a, b, type(error).__name__, error)
for name in "not_ truth is_none is_not_none abs index inv invert neg pos length_hint".split():
    for value in (5, -2.5, True, None, "x", [], [1], {}, 1j):
        try:
            print(name, value, "->", getattr(op, name)(value))
        except Exception as error:
            print(name, value, type(error).__name__, error)
for name in "iadd iand iconcat ifloordiv ilshift imatmul imod imul ior ipow irshift isub itruediv ixor".split():
    for make, b in ((lambda: 9, 2), (lambda: [1, 2], [3]), (lambda: {1, 2}, {2, 3}), (lambda: "s", "t"), (lambda: {"a": 1}, {"a": 2, "b": 3})):
        a = make()
        try:
            result = getattr(op, name)(a, b)
            print(name, result if not isinstance(result, set) else sorted(result), result is a)
        except Exception as error:
            print(name, type(error).__name__, error)
items = [1, 2, 3]
print(op.setitem(items, 1, "two"), items, op.delitem(items, 0), items, op.getitem(items, slice(0, 1)))
print(op.call(max, 3, 9), op.call(dict, a=1), op.call(lambda: 5))
print(sorted(name for name in op.__all__))
print(sorted(name for name in dir(op) if name.startswith("__") and name.strip("_") in ("lt", "add", "not", "call", "iconcat", "or", "and", "index", "contains")))
print(op.__add__ is op.add, op.__or__ is op.or_, op.__not__ is op.not_)
for bad in ((op.add, (1,)), (op.lt, (1, 2, 3)), (op.length_hint, ([], "x")), (op.countOf, (5, 1)), (op.indexOf, ([1], 2))):
    try:
        print(bad[0](*bad[1]))
    except Exception as error:
        print(type(error).__name__, error)
