import copy


class Plain:
    def __init__(self, *items):
        self.items = list(items)


class Hooked(Plain):
    def __copy__(self):
        return Hooked("copied", *self.items)

    def __deepcopy__(self, memo):
        memo["seen"] = True
        return Hooked("deeply", *copy.deepcopy(self.items, memo))


class Reduced:
    def __init__(self, x):
        self.x = x

    def __reduce_ex__(self, protocol):
        return Reduced, (self.x + 1,), {"state": protocol}


class Slots:
    __slots__ = "a", "b"


class State(Plain):
    def __getstate__(self):
        return {"items": "state"}

    def __setstate__(self, state):
        self.items = (state["items"], "set")


for value in Plain(1, [2]), Hooked(1, [2]), State(3):
    shallow, deep = copy.copy(value), copy.deepcopy(value)
    print(type(shallow).__name__, shallow.items, deep.items, shallow.items is value.items, deep.items is value.items)
r = copy.copy(Reduced(1))
print(r.x, r.state)
s = Slots()
s.a = [1]
t, u = copy.copy(s), copy.deepcopy(s)
print(t.a is s.a, u.a is s.a, u.a, hasattr(u, "b"))
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is loop)
shared = [0]
pair = copy.deepcopy((shared, shared, {"k": shared}))
print(pair[0] is pair[1] is pair[2]["k"], pair[0] is shared)
for atom in 1, "x", b"y", None, (), (1, "a"), frozenset([1]), len, int, 2.5, 1j, ..., NotImplemented, range(3), Plain:
    print(copy.copy(atom) is atom, copy.deepcopy(atom) is atom, end=" ")
print()
print(copy.replace(__import__("collections").namedtuple("P", "x y")(1, 2), y=3), copy.Error is copy.error)
for call in (lambda: copy.replace(1), lambda: copy.copy(x for x in "a"), lambda: copy.deepcopy(iter(open))):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(copy.copy(bytearray(b"x")), copy.deepcopy({1: {2: [3]}}), copy.copy({1, 2}) == {1, 2}, copy.deepcopy(iter([1, 2])).__next__())
