# Among few elements the first of equal hash decides: removed ones have no hash any more, and objects that only look equal are asked.
class Like:
    def __init__(self, hashed, equal_to):
        self.hashed, self.equal_to = hashed, equal_to

    def __hash__(self):
        return self.hashed

    def __eq__(self, other):
        return other is self.equal_to or other == self.equal_to


def looks(container, *keys):
    print([key in container for key in keys])


values = {None, 1, 2, "three"}
looks(values, None, 1, 3, "three", "four")
for gone in (None, 1, "three"):
    values.discard(gone)
    looks(values, None, 1, 2, "three")
    values.discard(gone)
values.add(None)
looks(values, None, 1, 2)
values.remove(None)
values.add(1)
print(sorted(values))

for key in (None, 7, -1, -2):
    stranger = Like(hash(key), key)
    looks({stranger}, key)
    looks({stranger, "x"}, key, "x")
    looks({key: 0}, stranger)
    other = Like(hash(key), object())
    looks({other: 1, key: 2}, key)
    print({other: 1, key: 2}[key])

table = {None: "none", 1: "one", True: "true"}
del table[None]
looks(table, None, 1, True, 1.0)
table[None] = "again"
print(list(table.items()), table.pop(None), None in table, table.get(None, "gone"))
many = {*range(100), None}
for number in range(0, 100, 3):
    many.discard(number)
many.discard(None)
looks(many, None, 3, 4, 98)
many.add(3)
looks(many, None, 3)
