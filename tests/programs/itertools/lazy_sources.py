# Who asks the source, how often and when, for every class: sources that count their calls, next() after the end, len() and truth never asked.
import itertools as it


class Source:
    """Tells what is asked of it."""

    def __init__(self, *items):
        self.items, self.asked = list(items), []

    def __iter__(self):
        self.asked.append("iter")
        return Cursor(self)

    def __len__(self):
        self.asked.append("len")
        return len(self.items)

    def __bool__(self):
        self.asked.append("bool")
        return True

    def __getitem__(self, index):
        self.asked.append("item")
        return self.items[index]

    def __contains__(self, item):
        self.asked.append("contains")
        return item in self.items


class Cursor:
    def __init__(self, source):
        self.source, self.place = source, 0

    def __iter__(self):
        self.source.asked.append("again")
        return self

    def __next__(self):
        self.source.asked.append("next")
        if self.place == len(self.source.items):
            raise StopIteration
        self.place += 1
        return self.source.items[self.place - 1]

    def __length_hint__(self):
        self.source.asked.append("hint")
        return 5


makers = {
    "accumulate": lambda s: it.accumulate(s), "accumulate initial": lambda s: it.accumulate(s, initial=9), "batched": lambda s: it.batched(s, 2), "chain": lambda s: it.chain(s), "from_iterable": lambda s: it.chain.from_iterable(map(lambda x: [x], s)),
    "combinations": lambda s: it.combinations(s, 2), "with_replacement": lambda s: it.combinations_with_replacement(s, 2), "permutations": lambda s: it.permutations(s, 2), "product": lambda s: it.product(s, repeat=2), "compress": lambda s: it.compress(s, [1, 1, 1]), "compress by": lambda s: it.compress("abc", s),
    "cycle": lambda s: it.islice(it.cycle(s), 5), "dropwhile": lambda s: it.dropwhile(lambda x: x < 2, s), "groupby": lambda s: (k for k, g in it.groupby(s)), "islice": lambda s: it.islice(s, 2), "islice step": lambda s: it.islice(s, 0, None, 2), "pairwise": lambda s: it.pairwise(s),
    "starmap": lambda s: it.starmap(max, zip(s, s)), "takewhile": lambda s: it.takewhile(lambda x: x < 2, s), "zip_longest": lambda s: it.zip_longest(s, "ab"), "zip": lambda s: zip(s, "ab"), "map": lambda s: map(abs, s), "filter": lambda s: filter(None, s), "enumerate": lambda s: enumerate(s),
}
for name, make in makers.items():
    source = Source(1, 2, 3)
    iterator = make(source)
    made = list(source.asked)
    first = next(iterator, "none")
    once = source.asked[len(made):]
    rest = [item for item in iterator]
    print(name, made, first, once, rest, source.asked[-2:], len(source.asked), next(iterator, "over"))
for name in ("accumulate", "chain", "compress", "islice", "pairwise", "starmap", "takewhile", "zip_longest", "batched"):
    source = Source()
    iterator = makers[name](source)
    print(name, list(iterator), source.asked)


class OnlyItems:
    def __getitem__(self, index):
        print("  item", index)
        if index > 2:
            raise IndexError
        return "xyz"[index]


print(list(it.pairwise(OnlyItems())), next(it.chain(OnlyItems())), list(it.islice(OnlyItems(), 1, 2)))


class NoIterator:
    def __iter__(self):
        return 5


for make in (it.chain, it.cycle, it.accumulate, it.pairwise, it.permutations, it.product, it.tee, it.groupby, it.zip_longest, lambda s: it.islice(s, 1), lambda s: it.starmap(max, s), lambda s: it.compress(s, s)):
    try:
        print(list(make(NoIterator())))
    except TypeError as error:
        print(error)
