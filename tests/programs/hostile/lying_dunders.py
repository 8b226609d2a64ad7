# __len__, __hash__, __index__, __bool__ and __length_hint__ that return nonsense.
class Len:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value

    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return self.value


for value in (0, 3, 10 ** 6, True):
    x = Len(value)
    print(value, len(x), bool(x), list(x), tuple(x), [*x], sorted(x))
for value in (-1, 1.5, "3", None, 2 ** 100):
    for f in (len, bool):
        try:
            print(f(Len(value)))
        except (TypeError, ValueError, OverflowError) as error:
            print(type(error).__name__, str(error).replace("C int", "index"))


class Hash:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

    def __eq__(self, other):
        return self is other


for value in (0, -1, True):
    print(hash(Hash(value)), len({Hash(value), Hash(value)}), Hash(value) in {Hash(value): 1})
for value in (1.0, "1", None):
    try:
        hash(Hash(value))
    except TypeError as error:
        print(error)
huge = Hash(10 ** 30)
print({huge: "found"}[huge], huge in {huge}, hash(huge) == hash(10 ** 30))


class Eq:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def __hash__(self):
        return 1


print(Eq([]) in [1], Eq([0]) in [1], [Eq("")] == [1], [Eq("yes")] == [1], {Eq(1): "a"}[Eq(0)] if Eq(1) == 1 else "no")
for action in (lambda: Eq(ValueError("eq")) in [1, 2], lambda: [1].index(Eq(KeyError("k"))), lambda: {Eq(TypeError("t")): 1}[Eq(0)] , lambda: [Eq(OSError("o"))] == [5], lambda: (1, 2).count(Eq(NameError("n")))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Iter:
    def __init__(self, result):
        self.result = result

    def __iter__(self):
        return self.result


for result in (5, None, "abc", [1], iter([1, 2])):
    try:
        print(list(Iter(result)))
    except TypeError as error:
        print(error)
