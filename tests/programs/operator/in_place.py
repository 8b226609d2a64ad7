# The functions of augmented assignment: what is changed in place, what is made anew, fallbacks and errors.
import operator as op

for name in ("iadd", "isub", "imul", "ifloordiv", "imod", "ipow", "ilshift", "irshift", "iand", "ior", "ixor", "itruediv", "imatmul"):
    function = getattr(op, name)
    try:
        print(name, function(13, 3), getattr(op, "__" + name + "__") is function)
    except TypeError as error:
        print(name, error)
items = [1, 2]
print(op.iadd(items, (3,)) is items, items, op.imul(items, 2) is items, items, op.iconcat(items, "x") is items, items)
names = {1, 2}
print(op.ior(names, {3}) is names, op.isub(names, {1}) is names, op.iand(names, {2, 3}) is names, op.ixor(names, {3, 4}) is names, names)
table = {"a": 1}
print(op.ior(table, [("b", 2)]) is table, table)
pair = (1,)
print(op.iadd(pair, (2,)), pair)


class Adds:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(other)
        return self

    def __add__(self, other):
        return "add"

    def __sub__(self, other):
        return "sub", other


a = Adds()
print(op.iadd(a, 1) is a, op.iadd(a, 2) is a, a.log, op.isub(a, 3), op.add(a, 1))
for wrong in (lambda: op.iadd([1], 5), lambda: op.iconcat(1, 2), lambda: op.imul("a", "b"), lambda: op.iadd(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
