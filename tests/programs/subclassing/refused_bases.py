# Builtin types that cannot be subclassed, and those that can although one might not expect it.
def attempt(title, *bases):
    try:
        made = type("Made", bases, {"note": "attribute of the subclass"})
    except TypeError as e:
        print(f"{title}: {e}")
    else:
        print(f"{title}: fine, {made.note}")


attempt("bool", bool)
attempt("None", type(None))
attempt("Ellipsis", type(...))
attempt("NotImplemented", type(NotImplemented))
attempt("range", range)
attempt("slice", slice)
attempt("function", type(attempt))
attempt("lambda with a base", type(lambda: 0), dict)
attempt("builtin function", type(len))
attempt("method", type([].append), int)
attempt("bound method", type(type("C", (), {"m": lambda self: 0})().m))
attempt("generator", type(x for x in ()))
attempt("dict keys", type({}.keys()))
attempt("list iterator", type(iter([])))
attempt("mapping proxy", type(type.__dict__))
attempt("union", type(int | str))
attempt("method descriptor", type(str.upper))
attempt("slot wrapper", type(int.__add__))
attempt("second of two", type("A", (), {}), bool)
for cls in (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset, object, type, property, classmethod,
            staticmethod, super, enumerate, zip, map, filter, reversed, BaseException, KeyboardInterrupt, StopIteration):
    attempt(cls.__name__, cls)


class Pairs(zip):
    def __next__(self):
        return "<%s>" % "".join(super().__next__())


class Counted(enumerate):
    start = 10

    def __new__(cls, items):
        return super().__new__(cls, items, cls.start)


class Twice(map):
    pass


twice = Twice(lambda x: x * 2, [1, 2])
twice.note = "kept"
print(list(Pairs("ab", "cd")), list(Counted("xy")), list(twice), twice.note, [*type("R", (reversed,), {})([1, 2])])
try:
    class Truth(bool):
        pass
except TypeError as e:
    print(e)
