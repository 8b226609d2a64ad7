# Generic aliases, unions and namespaces have rows for all comparisons; orders are refused with the operands' names.
import types


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


a, u, n = list[int], int | str, types.SimpleNamespace(x=1)
for value, same, other in ((a, list[int], list[str]), (u, str | int, int | None), (n, types.SimpleNamespace(x=1), types.SimpleNamespace(x=2))):
    cls = type(value)
    print(value == same, value != same, value == other, value != other, value == 5, value != 5, value != None)
    print(cls.__ne__(value, same), cls.__ne__(value, other), cls.__ne__(value, 5), cls.__lt__(value, 5), cls.__ge__(value, None))
    print([name for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__") if name in cls.__dict__])
    for f in (lambda: value < same, lambda: value >= other, lambda: value > 5, lambda: 5 <= value, lambda: sorted([value, other])):
        if value is not n:
            attempt(f)
attempt(lambda: n < n)
attempt(lambda: isinstance(1, a))
attempt(lambda: issubclass(int, a))
attempt(lambda: isinstance([], list[int] | str))
print(memoryview(b"a").__lt__(b"b"), "__gt__" in memoryview.__dict__)
attempt(lambda: memoryview(b"a") < memoryview(b"b"))
attempt(lambda: memoryview(b"a") >= 5)
