# Copies of iterators share, or do not share, what they iterate.
import copy


class Sequence:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


def odd(x):
    return x % 2


source = [1, 2, 3, 4, 5]
for make in (
    lambda: iter(source),
    lambda: reversed(source),
    lambda: iter(tuple(source)),
    lambda: iter(range(5)),
    lambda: iter({1: 2, 3: 4, 5: 6, 7: 8}),
    lambda: iter({1: 2, 3: 4, 5: 6, 7: 8}.items()),
    lambda: iter("abcd"),
    lambda: enumerate(source),
    lambda: zip(source, "abcde"),
    lambda: zip(source, "abc", strict=True),
    lambda: map(str, source),
    lambda: map(odd, source),
    lambda: map(pow, source, source),
    lambda: filter(None, source),
    lambda: filter(odd, source),
    lambda: iter(Sequence(1, 2, 3, 4)),
    lambda: reversed(Sequence(1, 2, 3, 4)),
    lambda: enumerate(Sequence(1, 2, 3, 4)),
    lambda: enumerate(map(str, zip(source, source))),
):
    iterator = make()
    next(iterator)
    deep = copy.deepcopy(iterator)
    shallow = copy.copy(iterator)
    print(type(iterator).__name__, next(deep), next(deep), end=" ")
    print(next(shallow), end=" ")
    try:
        print(next(iterator), end=" ")
        print(list(iterator), list(shallow), list(deep))
    except ValueError as error:
        print(error)

growing = [1]
iterator = iter(growing)
twin = copy.copy(iterator)
growing.append(2)
print(list(iterator), list(twin))
finished = iter([])
list(finished)
twin = copy.copy(finished)
print(list(twin))
changed = {1: 1}
iterator = iter(changed)
changed[2] = 2
try:
    copy.copy(iterator)
except RuntimeError as error:
    print(error)
changed = {1}
iterator = iter(changed)
changed.add(2)
try:
    iterator.__reduce__()
except RuntimeError as error:
    print(error)


class MyZip(zip):
    pass


class MyReversed(reversed):
    pass


class MyEnumerate(enumerate):
    pass


for make in (lambda: MyZip(source), lambda: MyReversed((1, 2, 3)), lambda: MyEnumerate(source)):
    iterator = make()
    next(iterator)
    twin = copy.copy(iterator)
    print(type(twin).__name__, next(twin))
