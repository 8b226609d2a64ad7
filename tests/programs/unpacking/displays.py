# Stars in displays and calls.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), [0, *a, 9], [*"ab", *range(2)], sorted({*a, *a}))
print({**{"x": 1}, "y": 2, **{"x": 3}}, {**{}})
print(*a, *b, sep="-")
print([*[]], (*(),), *[], [*{"k": 1}], [*{"k": 1}.items()])
x = *a, 5
print(x)
for v in *a, *b:
    print(v, end=" ")
print()


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, *b, **{"k": 1}, **{"m": 2}), f(*(i for i in a)), f(*"", **{}))
try:
    f(**{"k": 1}, **{"k": 2})
except TypeError as error:
    print(error)
try:
    [*5]
except TypeError as error:
    print(error)
try:
    {**5}
except TypeError as error:
    print(error)
try:
    f(k=1, **{"k": 2})
except TypeError as error:
    print(error)


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print({**Mapping()}, f(**Mapping()), dict(Mapping()))
index = (1, 2)
d = {(1, 2): "tuple", (0, 1, 2): "more"}
print(d[*index], d[0, *index])


def returns_star():
    return *a, *b


print(returns_star(), [*returns_star()][1:3])
