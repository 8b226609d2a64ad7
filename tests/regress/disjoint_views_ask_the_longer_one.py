# Of two set-like values the longer one is asked for the items of the other, which must then be hashable.
class Loose:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Loose) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"Loose({self.value})"


def show(call):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)


x = {"b": Loose(1), 1.0: {}}
for other in ({"a": 0, "b": 1, "c": 2}, {"a": 0}, {"a": 0, "b": 1}):
    show(lambda: x.items().isdisjoint(other.keys()))
    show(lambda: x.items().isdisjoint(other.items()))
    show(lambda: x.items().isdisjoint(set(other)))
    show(lambda: x.items().isdisjoint(frozenset(other)))
    show(lambda: x.items().isdisjoint(list(other)))
    show(lambda: other.keys().isdisjoint(x.items()))
    show(lambda: other.items().isdisjoint(x.keys()))
y = {Loose(1): 1, Loose(2): 2}
show(lambda: y.keys().isdisjoint({Loose(3), Loose(4), Loose(2)}))
show(lambda: y.keys().isdisjoint({Loose(3): 1, Loose(4): 1, Loose(5): 1}.keys()))
show(lambda: {Loose(1)}.isdisjoint(y.keys()))
show(lambda: y.keys().isdisjoint([[], Loose(1)]))
show(lambda: y.items().isdisjoint({(Loose(1), 1): 0, 2: 0, 3: 0}.keys()))
