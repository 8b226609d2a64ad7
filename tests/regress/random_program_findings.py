# What scripts/differential found: next() with a default asks for no iterator, %d converts by __int__, halves of item assignment.
class Next:
    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        raise RuntimeError("not asked")

    def __next__(self):
        if not self.items:
            raise StopIteration
        return self.items.pop()


class Error(KeyError):
    def __next__(self):
        raise StopIteration


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def numbers():
    yield 1


n = Next(1, 2)
print(next(n, "over"), next(n, "over"), next(n, "over"), next(Error(1), "over"))
g = numbers()
print(next(g, "over"), next(g, "over"), next(iter([]), "over"))
attempt(lambda: next(5, "over"))
attempt(lambda: next([1], "over"))


class Text(str):
    def __int__(self):
        return 5


class Real(float):
    def __int__(self):
        return 6


class Whole(int):
    def __int__(self):
        return 7

    def __index__(self):
        return 8


class Raw(bytes):
    def __int__(self):
        return 9


print("%d %i %u" % (Text("7"), Real(2.5), Whole(3)), "%x %o %s" % (Whole(30), Whole(9), Whole(3)), "%d" % Raw(b"7"))
print("%(a)d %(b)5d|%(c)-5d|" % {"a": Text("7"), "b": Real(2.5), "c": Whole(3)})
attempt(lambda: "%d" % "7")
attempt(lambda: "%x" % Text("7"))
attempt(lambda: "%d" % float("nan"))


class Sets:
    def __setitem__(self, key, value):
        print("set", key, value)


class Deletes:
    def __delitem__(self, key):
        print("del", key)


def delete(container, key):
    del container[key]


def put(container, key):
    container[key] = 1


for container in (Sets(), Deletes(), object(), type("L", (list,), {"__setitem__": Sets.__setitem__})([1])):
    attempt(lambda: put(container, 0))
    attempt(lambda: delete(container, 0))
    attempt(lambda: delete(container, "a"))
