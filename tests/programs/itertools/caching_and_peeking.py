# Wrappers around iterators made with the module: peekable, seekable, spying, chunked reading with lookahead, side effects, rate limits, buffers, windows with padding.
import collections
import itertools as it


class Peekable:
    def __init__(self, iterable):
        self.iterator, self.cache = iter(iterable), collections.deque()

    def __iter__(self):
        return self

    def __next__(self):
        return self.cache.popleft() if self.cache else next(self.iterator)

    def peek(self, default=None):
        if not self.cache:
            self.cache.extend(it.islice(self.iterator, 1))
        return self.cache[0] if self.cache else default

    def prepend(self, *items):
        self.cache.extendleft(reversed(items))

    def __bool__(self):
        return self.peek(self) is not self


class Seekable:
    def __init__(self, iterable):
        self.iterator, self.seen, self.place = iter(iterable), [], 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.place == len(self.seen):
            self.seen.append(next(self.iterator))
        self.place += 1
        return self.seen[self.place - 1]

    def seek(self, place):
        self.place = min(place, len(self.seen))
        collections.deque(it.islice(self, place - self.place), maxlen=0)


class Bucket:
    """Items by key, each taken from the source only when it is asked for."""

    def __init__(self, iterable, key):
        self.iterator, self.key, self.waiting = iter(iterable), key, collections.defaultdict(collections.deque)

    def __getitem__(self, wanted):
        while True:
            if self.waiting[wanted]:
                yield self.waiting[wanted].popleft()
                continue
            for item in self.iterator:
                if self.key(item) == wanted:
                    yield item
                    break
                self.waiting[self.key(item)].append(item)
            else:
                return


def spy(iterable, n=1):
    one, two = it.tee(iterable)
    return list(it.islice(one, n)), two


def side_effect(function, iterable, before=None, after=None):
    if before:
        before()
    for item in iterable:
        function(item)
        yield item
    if after:
        after()


def padded(iterable, fill, n):
    return it.islice(it.chain(iterable, it.repeat(fill)), n)


def split_at(iterable, predicate):
    for is_split, group in it.groupby(iterable, predicate):
        if not is_split:
            yield list(group)


def mark_ends(iterable):
    previous, following = it.tee(iterable)
    for position, (item, _) in enumerate(it.zip_longest(previous, it.islice(following, 1, None), fillvalue=mark_ends)):
        yield position == 0, _ is mark_ends, item


def interleave_longest(*iterables):
    gap = object()
    return (x for x in it.chain.from_iterable(it.zip_longest(*iterables, fillvalue=gap)) if x is not gap)


peekable = Peekable("abc")
print(peekable.peek(), next(peekable), peekable.peek(), bool(peekable), peekable.prepend("x", "y"), list(peekable), bool(peekable), peekable.peek("none"))
numbers = Peekable([1, 2, 3, 10, 11, 20])
runs = []
while numbers:
    run = [next(numbers)]
    while numbers.peek() == run[-1] + 1:
        run.append(next(numbers))
    runs.append(run)
print(runs)
seekable = Seekable(it.count(10))
print([next(seekable) for _ in range(3)], seekable.seek(0), next(seekable), seekable.seek(5), next(seekable), seekable.seen)
bucket = Bucket(["a1", "b1", "c1", "a2", "b2"], key=lambda item: item[0])
print(next(bucket["b"]), list(bucket["a"]), list(bucket["b"]), list(bucket["z"]), list(bucket["c"]))
head, rest = spy(it.count(5), 2)
print(head, list(it.islice(rest, 3)), spy([], 2)[0])
log = []
print(list(side_effect(log.append, "ab", before=lambda: log.append("start"), after=lambda: log.append("end"))), log)
print(list(padded([1, 2], 0, 4)), list(padded("abc", "-", 2)), list(split_at("one,two,,three".split(","), lambda s: not s)), list(split_at(range(8), lambda n: n % 3 == 0)))
print(list(mark_ends("abc")), list(mark_ends("x")), list(mark_ends("")), "".join(interleave_longest("ac", "b", "defg")))
lines = Peekable(["def f:", "  one", "  two", "def g:", "  three"])
blocks = {}
for line in lines:
    blocks[line.strip(":").split()[1]] = [text.strip() for text in iter(lambda: next(lines) if (lines.peek() or "").startswith(" ") else None, None)]
print(blocks)


class Limited:
    """Gives up after so many items."""

    def __init__(self, iterable, limit):
        self.iterator, self.left = iter(iterable), limit

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise RuntimeError("too many")
        self.left -= 1
        return next(self.iterator)


try:
    print(list(it.islice(Limited(it.count(), 4), 3)), sum(Limited(it.count(), 5)))
except RuntimeError as error:
    print(error)
cached = {}
squares = it.accumulate(it.count(), lambda total, n: cached.setdefault(n, total + 2 * n - 1))
print(list(it.islice(squares, 6)), cached, list(it.chain.from_iterable(it.repeat(tuple(Peekable("ab")), 2))), [list(g) for _, g in it.groupby(Peekable("aab"))])
