# repr and str of nested user objects, also inside containers, generators of text and errors.
class Leaf:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Leaf({self.value!r})"


class Tree:
    def __init__(self, *children):
        self.children = list(children)

    def __repr__(self):
        return "Tree(" + ", ".join(repr(c) for c in self.children) + ")"

    def __str__(self):
        return "tree of %d" % len(self.children)


tree = Tree(Leaf(1), Tree(Leaf("two"), Leaf([3, Leaf(4)])), Tree())
print(tree, repr(tree), [tree], {"t": tree}, sep="\n")
print({Leaf: 1} == {Leaf: 1}, [Leaf(1), (Leaf(2), {"x": Leaf(3)})], {1: [Leaf({2: Leaf(3)})]})
print(str([tree, tree.children[1]]), f"{tree} {tree!r:.10} {[Leaf(None)]}", "%s|%r" % (tree, Leaf(1.5)))
print(", ".join(map(repr, tree.children)), [repr(c) for c in tree.children][0], sorted(map(repr, tree.children)))
calls = []


class Counting:
    def __repr__(self):
        calls.append(1)
        return "C%d" % len(calls)


c = Counting()
print([c, c, (c, {c: c})], len(calls), [[c] * 3] * 2)


class Inherits(Leaf):
    pass


class Delegates(Leaf):
    def __repr__(self):
        return "<" + super().__repr__() + ">"


print(Inherits(1), Delegates(2), [Inherits("x"), Delegates("y")])


class Error(Exception):
    def __repr__(self):
        return f"Error with {self.args}"


print(Error(Leaf(1)), [Error(Leaf(2))], repr(ValueError(Leaf(3))), ValueError(Leaf(4), "x"), KeyError(Leaf(5)))
try:
    {}[Leaf(6)]
except KeyError as error:
    print(error, repr(error))


class Fails:
    def __repr__(self):
        raise RuntimeError("repr failed")


for bad in (lambda: repr(Fails()), lambda: print([1, Fails()]), lambda: str({"k": Fails()}), lambda: f"{(Fails(),)}"):
    try:
        bad()
    except RuntimeError as error:
        print("RuntimeError", error)
print([1, [2, (3, {"four": {5}})]], "still fine")
