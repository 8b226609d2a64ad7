# for a, b in enumerate/zip/items: what the names hold afterwards, uneven lengths, changes on the way, other sources.
def after(label, pairs):
    a = b = "unset"
    for a, b in pairs:
        pass
    print(label, a, b)


after("zip even", zip([1, 2, 3], [4, 5, 6]))
after("zip first longer", zip([1, 2, 3], [4, 5]))
after("zip second longer", zip([1, 2], [4, 5, 6]))
after("zip empty", zip([], [1]))
after("zip of str and range", zip("abc", range(10)))
after("zip of dict and set", zip({"k": 1, "l": 2}, {7}))
after("zip with a generator", zip([1, 2, 3], (i * i for i in range(2))))
after("zip with one of its own", zip(*[iter([1, 2, 3, 4, 5])] * 2))
after("enumerate", enumerate("xyz"))
after("enumerate from", enumerate([5], 10**18))
after("enumerate large", enumerate([5, 6], 2**62 - 1))
after("items", {"a": 1, "b": 2}.items())
after("reversed items", reversed({"a": 1, "b": 2}.items()))
after("list of lists", [[1, 2], [3, 4]])
after("map", map(divmod, [7, 8], [2, 3]))

first, second = iter([1, 2, 3]), iter([4])
for x, y in zip(first, second):
    print(x, y)
print("left", list(first), list(second))
try:
    for x, y in zip([1, 2], [3], strict=True):
        print(x, y)
except ValueError as error:
    print(error)

d = {i: i for i in range(5)}
try:
    for k, v in d.items():
        if k == 2:
            d[9] = 9
except RuntimeError as error:
    print(error, k, v)
d = {i: i for i in range(5)}
del d[0], d[3]
for k, v in d.items():
    d[k] = v + 1
print(d)
grown = [1, 2]
for i, x in enumerate(grown):
    if len(grown) < 6:
        grown.append(x * 10)
print(grown, i, x)
for i, (x, y) in enumerate(zip("ab", "cd")):
    print(i, x, y)
for (i, x), y in zip(enumerate("ab"), "cd"):
    print(i, x, y)
pair = None
for pair in zip([1], [2]):
    pass
print(pair)
for i, *rest in enumerate("ab"):
    print(i, rest)
def nested():
    return [(i, j) for i, x in enumerate("ab") for j, y in zip(x * 2, "cd")]
print(nested())
