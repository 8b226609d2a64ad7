# Item assignment to what has none: an integer index is converted first, other keys are not looked at.
class Index:
    def __index__(self):
        print("asked")
        return 1


class Wrong:
    def __index__(self):
        return "text"


class Fails:
    def __index__(self):
        raise ZeroDivisionError("index")


def assign(target, key):
    target[key] = 0


def delete(target, key):
    del target[key]


for target in ((1, 2), "text", b"bytes", range(3), frozenset({1}), 5, None, {1}.union, int):
    for key in (0, 10**30, -(10**30), Index(), Wrong(), Fails(), "k", slice(1)):
        for change in (assign, delete):
            try:
                change(target, key)
            except Exception as error:
                print(type(error).__name__, error)
