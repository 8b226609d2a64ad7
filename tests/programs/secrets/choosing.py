"""choice(): sequences of every kind, own sequences, mappings, what is refused and why."""
import collections
import secrets


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Squares:
    def __init__(self, count):
        self.count, self.asked = count, []

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        self.asked.append(index)
        return index * index


class Liar(Squares):
    def __len__(self):
        return -1


for subject in ("x", b"x", [None], (3,), range(5, 6), bytearray(b"y"), memoryview(b"z"), collections.deque(["d"]), collections.UserList([1.5]), collections.UserString("u"), {0: "zero"}):
    print(type(subject).__name__, repr(secrets.choice(subject)), end="; ")
print()
for subject in ("abc", b"\x00\x01\x02", [[], {}, ()], range(0, 30, 10), collections.deque("pq")):
    seen = []
    for _ in range(300):
        drawn = secrets.choice(subject)
        if drawn not in seen:
            seen.append(drawn)
    print(type(subject).__name__, sorted(seen, key=repr), len(seen) == len(subject))
squares = Squares(6)
drawn = {secrets.choice(squares) for _ in range(300)}
print(sorted(drawn), sorted(set(squares.asked)), len(squares.asked))
for subject in ("", [], (), b"", range(0), {}, set(), {1}, frozenset("a"), 5, None, iter("abc"), (c for c in "x"), {"a": 1}, Squares(0), Liar(3)):
    attempt(lambda: secrets.choice(subject))
attempt(lambda: secrets.choice())
attempt(lambda: secrets.choice("a", "b"))
attempt(lambda: secrets.choice(seq="q"))
print(secrets.choice.__name__, secrets.choice.__self__.__class__.__name__, secrets.choice([secrets])is secrets)
