# `len()` of classes whose `__len__` only looks and computes, which is evaluated without a call, and of others.


class Box:
    def __init__(self, items):
        self.items = items
        self.length = len(items)

    def __len__(self):
        return self.length


class Derived(Box):
    pass


class Computed(Box):
    def __len__(self):
        return self.length * 2 + 1 if self.length else 0


class Calls(Box):
    def __len__(self):
        return len(self.items)


class Counts(Box):
    def __len__(self):
        self.length += 1
        return self.length


class Huge(Box):
    def __len__(self):
        return 1 << 30


class TooHuge(Box):
    def __len__(self):
        return 1 << 70


class Index:
    def __index__(self):
        return 7


class ByIndex(Box):
    index = Index()

    def __len__(self):
        return self.index


class Static:
    @staticmethod
    def __len__():
        return 4


class Lambda:
    __len__ = lambda self: 11


class Shadowed(Box):
    def __init__(self, items):
        super().__init__(items)
        self.__len__ = 5


def raises(value):
    try:
        return len(value)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def answers(answer):
    class Answers:
        def __len__(self):
            return answer

    return Answers()


class Missing:
    def __len__(self):
        return self.nothing


class NoLength:
    __len__ = None


def all_of_them():
    items = [1, 2, 3]
    values = [Box(items), Derived(items), Computed(items), Computed([]), Calls(items), Counts(items), Static(), Lambda()]
    values += [Shadowed(items), ByIndex(items), Huge(items), TooHuge(items), Missing(), NoLength(), {1, 2}, set(), frozenset("ab")]
    values += [answers(each) for each in (3, 0, -1, True, False, 2.0, None, "text", 1 << 63, -(1 << 70))]
    return [raises(value) for value in values], [bool(value) for value in values[:9]]


for _ in range(60):
    results = all_of_them()
print(results)

box = Box("abc")
total = 0
for i in range(3000):
    total += len(box)
    if i == 1000:
        box.length = 8
    if i == 2000:
        Box.__len__ = lambda self: self.length + 1
    if i == 2500:
        Box.__len__ = Calls.__len__
print(total)
print([len(each) for each in map(Box, ("", "a", "bc"))], sorted(map(Derived, ("xyz", "", "x")), key=len)[0].items == "")
print(list(reversed([len(set(range(n))) for n in range(5)])))


def recursive(depth):
    class Deep:
        def __len__(self):
            return recursive(depth - 1)

    return depth if depth == 0 else len(Deep()) + 1


print(recursive(12))
