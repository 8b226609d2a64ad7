# __length_hint__ of every iterator that has one, as it is walked.
class Sized:
    def __init__(self, count):
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        if index >= self.count:
            raise IndexError
        return index


class Unsized:
    def __getitem__(self, index):
        return [10, 20, 30][index]


d = {1: "a", 2: "b", 3: "c"}
for iterator in (iter([1, 2, 3]), reversed([1, 2, 3]), iter((1, 2, 3)), iter("abc"), iter("\u00e9\u00e8\u00ea"), iter(b"abc"), iter(bytearray(b"abc")), iter(range(3)), reversed(range(3)), iter(range(2**70, 2**70 + 3)), iter(d), iter(d.values()),
                 iter(d.items()), reversed(d), reversed(d.items()), iter({1, 2, 3}), iter(frozenset("abc")), iter(Sized(3)), reversed(Sized(3)), iter(Unsized()), reversed((1, 2, 3)), reversed("abc")):
    hints = [iterator.__length_hint__()]
    for item in iterator:
        hints.append(iterator.__length_hint__())
    print(type(iterator).__name__, hints, iterator.__length_hint__(), next(iterator, "end"))
for iterator in (map(str, [1]), zip([1]), enumerate([1]), filter(None, [1]), iter(int, 0), (n for n in [1])):
    print(type(iterator).__name__, hasattr(iterator, "__length_hint__"))
s = Sized(3)
i = iter(s)
next(i)
s.count = 0
print(i.__length_hint__(), list(i))
