# Which objects a sequence pattern accepts: lists, tuples, ranges and their subclasses; never str, bytes, iterators or look-alikes.
log = []


class LooksLike:
    def __len__(self): return 2
    def __getitem__(self, index): return [1, 2][index]
    def __iter__(self): return iter([1, 2])
    def __reversed__(self): return iter([2, 1])
    def __contains__(self, value): return value in (1, 2)
    def index(self, value): return 0
    def count(self, value): return 1


class NotText(str): pass
class NotBytes(bytes): pass
class Pair(tuple):
    first = property(lambda self: self[0])
class MetaSequence(type):
    def __len__(cls): return 2
    def __getitem__(cls, index): return index
class WithMeta(metaclass=MetaSequence): pass


def kind(subject):
    match subject:
        case []:
            return "empty"
        case [one]:
            return f"one {one!r}"
        case [first, second]:
            return f"two {first!r} {second!r}"
        case [first, *rest]:
            return f"first {first!r} and {type(rest).__name__} {rest!r}"
        case str() | bytes() | bytearray():
            return "text"
        case _:
            return "no sequence"


def generator():
    log.append("started")
    yield 1


subjects = [[], (), [1], (1,), [1, 2], range(0), range(2), range(5, 9), (1, [2], 3), "", "a", "ab", b"", b"ab", bytearray(b"ab"), {}, {1: 2}, set(), {1}, frozenset([1]), iter([1]), generator(), (n for n in "ab"), zip([1]),
            enumerate("a"), map(str, [1]), reversed([1, 2]), {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), LooksLike(), NotText("ab"), NotBytes(b"ab"), Pair((1, 2)), WithMeta, LooksLike, list, 5, None, slice(1, 2), 1j, ..., list[int]]
for subject in subjects:
    print(type(subject).__name__, kind(subject), log)
    log.clear()
