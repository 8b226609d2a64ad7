# collections.abc: Mapping, MutableMapping, views, iterators, generators, sized things; registration and hooks.
from collections.abc import (
    AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable, ItemsView, Iterable, Iterator,
    KeysView, Mapping, MappingView, MutableMapping, MutableSequence, Reversible, Sequence, Set, Sized, ValuesView,
)


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Chars(Mapping):
    def __init__(self, text):
        self.text = text

    def __getitem__(self, key):
        if key not in self.text:
            raise KeyError(key)
        return self.text.index(key)

    def __iter__(self):
        return iter(dict.fromkeys(self.text))

    def __len__(self):
        return len(set(self.text))


class Store(MutableMapping):
    def __init__(self, **kwargs):
        self.pairs = []
        self.update(kwargs)

    def __getitem__(self, key):
        for each, value in self.pairs:
            if each == key:
                return value
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.pairs = [pair for pair in self.pairs if pair[0] != key] + [(key, value)]

    def __delitem__(self, key):
        self[key]
        self.pairs = [pair for pair in self.pairs if pair[0] != key]

    def __iter__(self):
        return (key for key, _ in self.pairs)

    def __len__(self):
        return len(self.pairs)

    def __repr__(self):
        return f"Store({self.pairs})"


m = Chars("hello")
print(m["l"], m.get("z"), m.get("z", -1), "e" in m, "5" in m, list(m.keys()), list(m.values()), list(m.items()), m == {"h": 0, "e": 1, "l": 2, "o": 4}, m == Chars("hello"), m != Chars("help"), len(m), dict(m), {**m})
print(m.keys() & {"h", "x"}, sorted(m.keys() | "x"), m.keys() - "hel", m.items() & {("h", 0), ("h", 9)}, ("o", 4) in m.items(), 4 in m.values(), 9 in m.values(), m.keys() == set("helo"), m.keys() <= set("helow"), m.keys().isdisjoint("xyz"), len(m.items()))
print(type(m.keys()).__name__, repr(m.keys()).startswith("KeysView(<"), isinstance(m.keys(), KeysView), isinstance({}.keys(), KeysView), isinstance({}.items(), ItemsView), isinstance({}.values(), ValuesView), isinstance({}.values(), Set), isinstance({}.items(), Set), sorted(m.keys() ^ {"h", "q"}))
for wrong in (lambda: m["z"], lambda: hash(m), lambda: Mapping(), lambda: m.pop("h"), lambda: reversed(m), lambda: m.keys().mapping, lambda: m | {}):
    attempt(wrong)
s = Store(a=1, b=2)
s["c"] = 3
s.update({"d": 4}, e=5)
s.update([("f", 6)])
print(s, s.pop("a"), s.pop("zz", None), s.popitem(), s.setdefault("b", 9), s.setdefault("n"), s, len(s), s == {"c": 3, "d": 4, "e": 5, "f": 6, "n": None}, sorted(s.items(), key=str))
s.update(Chars("q"))
s.update(m)
print(s["q"], s["h"], s.clear(), s, bool(s))
for wrong in (lambda: s.popitem(), lambda: s.pop("x"), lambda: s.__delitem__("x"), lambda: s.update(5), lambda: s.update([1]), lambda: s.update({}, {}), lambda: MutableMapping()):
    attempt(wrong)


class OnlyLen:
    def __len__(self):
        return 0


class Looks:
    def __iter__(self):
        return iter(())

    def __contains__(self, item):
        return False

    def __len__(self):
        return 0

    def __reversed__(self):
        return self

    __hash__ = None


class Not(Looks):
    __iter__ = None


class Gen(Generator):
    def __init__(self):
        self.sent = []

    def send(self, value):
        self.sent.append(value)
        if len(self.sent) > 3:
            raise StopIteration("done")
        return len(self.sent)

    def throw(self, kind, value=None, traceback=None):
        raise kind


kinds = (Sized, Iterable, Container, Collection, Reversible, Hashable, Iterator, Callable, Sequence, Mapping)
for value in (OnlyLen(), Looks(), Not(), Gen(), [], (), "", {}, set(), iter([]), range(3), len, int, (x for x in ()), 5, memoryview(b""), bytearray()):
    print(type(value).__name__, "".join("+" if isinstance(value, kind) else "-" for kind in kinds))
generator = Gen()
print(list(generator), generator.sent, generator.close(), isinstance(generator, Iterator), isinstance((x for x in ()), Generator))
attempt(lambda: generator.throw(ValueError))


class Virtual:
    pass


print(isinstance(Virtual(), Sequence), Sequence.register(Virtual) is Virtual, isinstance(Virtual(), Sequence), issubclass(Virtual, Iterable), issubclass(Virtual, Reversible), issubclass(bytes, Sequence), issubclass(bytearray, MutableSequence), issubclass(dict, MutableMapping), issubclass(frozenset, Set), issubclass(type({}.keys()), Set), issubclass(range, Sequence), issubclass(memoryview, Sequence))


async def coroutine():
    pass


async def async_generator():
    yield 1


made = coroutine()
print(isinstance(made, Coroutine), isinstance(made, Awaitable), made.close(), isinstance(async_generator(), AsyncIterator), isinstance(async_generator(), AsyncIterable), list[int] == list[int], Mapping[str, int], Callable[[int], str], Iterable[int].__origin__ is Iterable)
for source in ("class A(Iterator): pass\nA()", "class A(Mapping):\n __getitem__ = None\nA()", "class A(Hashable): pass\nA()", "class A(Sized, Iterable): pass\nA()", "class A(Coroutine): pass\nA()", "class A(MutableSequence):\n def insert(self): pass\nA()"):
    attempt(lambda: exec(source))
