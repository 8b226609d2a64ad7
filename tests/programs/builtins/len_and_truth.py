# len() and bool() by __len__ and __bool__: what they may answer.
class Len:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


class Bool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Both(Len):
    def __bool__(self):
        print("bool asked")
        return True


class Index:
    def __index__(self):
        return 3


for value in (0, 3, True, Index(), -1, 2**70, -(2**70), 1.5, "a", None):
    for f in (lambda: len(Len(value)), lambda: bool(Len(value)), lambda: not Len(value), lambda: bool(Bool(value)), lambda: 1 if Bool(value) else 2, lambda: list(Len(value))):
        try:
            print(f(), end="; ")
        except Exception as error:
            print(type(error).__name__, error, end="; ")
    print()
print(bool(Both(0)), len(Both(0)), bool(Both), all([Both(0), Len(1)]), any([Len(0), Bool(False)]))
for f in (lambda: len(5), lambda: len(None), lambda: len(int), lambda: len(iter([])), lambda: len(n for n in ()), lambda: len(), lambda: len([], []), lambda: bool(1, 2), lambda: bool()):
    try:
        print(f())
    except TypeError as error:
        print(error)
