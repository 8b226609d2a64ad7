# Functions of numbers and truth, their dunder names, index() and what asks for it.
import operator as op

pairs = [(7, 2), (-7, 2), (7.5, -2), (2**70, 3)]
for name in ("add", "sub", "mul", "floordiv", "mod", "truediv", "pow", "lt", "le", "eq", "ne", "gt", "ge"):
    function = getattr(op, name)
    print(name, [function(a, b) for a, b in pairs if not (name == "pow" and a == 7.5)])
for name in ("and_", "or_", "xor", "lshift", "rshift"):
    print(name, getattr(op, name)(12, 2), getattr(op, "__" + name.strip("_") + "__")(12, 2))
print(op.neg(3), op.pos(-3), op.abs(-2.5), op.inv(5), op.invert(-1), op.not_([]), op.truth("x"), op.is_(None, None), op.is_not(1, None))
print(op.is_none(None), op.is_not_none(0)) if hasattr(op, "is_none") else print("no is_none")


class Index:
    def __index__(self):
        return 3


print(op.index(Index()), op.index(True), [10, 20, 30, 40][Index()], range(10)[Index()], hex(Index()), bytes(Index()))
for wrong in (lambda: op.index(1.0), lambda: op.index("1"), lambda: op.neg("a"), lambda: op.lt(1, "a"), lambda: op.matmul(1, 2), lambda: op.add(1), lambda: op.pow(0, -1)):
    try:
        print(wrong())
    except (TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
print(op.call(max, 3, 5), op.call(int, "11", base=2), op.call(lambda *a, **k: (a, k), 1, x=2))
print(len(op.__all__), [name for name in op.__all__ if not hasattr(op, name)])
