# __hash__ and __eq__: implicit None, inheriting, restoring, results of hash(), messages of containers, mutable keys.
class Plain:
    pass


class EqOnly:
    def __eq__(self, other):
        return True


class Restored(EqOnly):
    __hash__ = Plain.__hash__


class Custom:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Custom) and self.value == other.value

    def __hash__(self):
        return self.value if isinstance(self.value, int) else hash(self.value)


class ChildOfCustom(Custom):
    def __eq__(self, other):
        return super().__eq__(other)


class Kept(ChildOfCustom):
    __hash__ = Custom.__hash__


def returning(value):
    return type("H", (), {"__hash__": lambda self: value})()


HashOnly = type(returning(7))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


print(EqOnly.__hash__, "__hash__" in EqOnly.__dict__, Plain.__hash__ is object.__hash__, len({hash(r) for r in [Restored(), Restored()]}) == 2,
      ChildOfCustom.__hash__, hash(Kept(5)))
print([hash(returning(v)) for v in (5, -1, -2, True, 0)], hash(Custom(3)) == hash(Custom(3)), hash(Plain()) is not None, hash(HashOnly()),
      HashOnly() == HashOnly())
for action in (lambda: hash(EqOnly()), lambda: {EqOnly()}, lambda: {EqOnly(): 1}, lambda: {}[EqOnly()], lambda: EqOnly() in {1},
               lambda: EqOnly() in {}, lambda: hash(ChildOfCustom(1)), lambda: hash(returning(1.5)), lambda: hash(returning(None)),
               lambda: hash(returning("5")), lambda: frozenset([EqOnly()]), lambda: {}.get(EqOnly()), lambda: set().add([EqOnly()]),
               lambda: hash((1, EqOnly())), lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(bytearray()),
               lambda: hash(slice(1)) == hash(slice(1)), lambda: {[]: 1}, lambda: {1: {}}[{}], lambda: dict.fromkeys([[]]),
               lambda: {(1, [2]): 3}, lambda: hash(Custom([])), lambda: EqOnly() in [1], lambda: (EqOnly().__hash__, EqOnly().__eq__(1)),
               lambda: EqOnly().__hash__()):
    attempt(action)
d = {Custom(1): "one", Kept(1): "kept one"}
print(len(d), d[Custom(1)], d.get(Custom(2)), Custom(1) in d, 1 in d, HashOnly() in {HashOnly(): 1})
key = Custom(2)
d[key] = "two"
key.value = 3
print(key in d, Custom(2) in d, Custom(3) in d, key in list(d), len(d), d.pop(key, "lost"))
one = HashOnly()
collisions = {HashOnly(): 1, HashOnly(): 2, one: 3, 7: "seven"}
print(len(collisions), collisions[one], collisions[7], hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), {1: "a", 1.0: "b", True: "c"},
      hash(-1), hash(-2), hash(0.0) == hash(-0.0))
