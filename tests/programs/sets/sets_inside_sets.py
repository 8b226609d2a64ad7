# A set as an element to look for stands for the frozenset of its elements; as an element to add it is refused.
outer = {frozenset({1, 2}), frozenset()}
print({1, 2} in outer, {2, 1} in outer, {1} in outer, set() in outer)
outer.discard({1, 2})
print(len(outer))
outer.remove(set())
print(outer)
for f in (lambda: outer.add({1}), lambda: {set()}, lambda: outer.remove({1}), lambda: outer.discard([1]), lambda: outer.remove([1]), lambda: [] in outer,
          lambda: {{}}, lambda: set([[]]), lambda: outer.update([[1]]), lambda: hash({1}), lambda: frozenset([set()])):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
nested = frozenset([frozenset([frozenset()])])
print(nested, nested == {frozenset({frozenset()})}, hash(nested) == hash(frozenset([frozenset([frozenset([])])])), len(nested))


class Unhashable(set):
    pass


class Hashable(set):
    def __hash__(self):
        return hash(frozenset(self))


print(Unhashable([1]) in {frozenset([1])}, Hashable([1]) in {frozenset([1])}, {Hashable([1])} == {frozenset([1])})
