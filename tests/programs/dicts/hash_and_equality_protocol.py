# Which of __hash__ and __eq__ a dict asks, and in which order of operands.
class Key:
    def __init__(self, name, number):
        self.name, self.number = name, number

    def __hash__(self):
        print("hash", self.name)
        return self.number

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.number == other.number


a, b, c = Key("a", 1), Key("b", 1), Key("c", 2)
d = {a: "a"}
print(d[a], d[b], c in d)
d[b] = "replaced"
print(len(d), next(iter(d)).name)
d[c] = "c"
print(d == {a: "replaced", c: "c"})
print(d.pop(c), d.pop(c, None))
e = d.copy()
e |= d
e.update(d)
print(len(e), len({**d, **e}), len(dict(d)))


class Liar:
    def __hash__(self):
        return "text"


class NoHash:
    __eq__ = object.__eq__


for key in (Liar(), NoHash(), [], {}, set(), (1, []), slice(1, []), bytearray()):
    for f in (lambda: {key: 1}, lambda: {}[key], lambda: {}.get(key), lambda: {key}, lambda: key in {}, lambda: {}.pop(key, None)):
        try:
            print(f())
        except TypeError as error:
            print(error)
