from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

WORDS = "the quick brown fox jumps over the lazy dog and the cat sees the dog".split() * 20
TEXT = " ".join(WORDS)
Point = namedtuple("Point", "x y z")


def counter_of_words():
    return Counter(WORDS).most_common(2)


def counter_of_characters():
    return Counter(TEXT)["e"]


def counter_increments():
    counts = Counter()
    for word in WORDS:
        counts[word] += 1
    return counts["the"]


def counter_arithmetic():
    a, b = Counter(WORDS), Counter("a b c the dog".split())
    return sum((a + b - b & a).values())


def counter_most_common():
    counts = Counter(n * 7919 % 1009 for n in range(2000))
    return len(counts.most_common(10)) + counts.total()


def counter_update():
    counts = Counter()
    for _ in range(20):
        counts.update(WORDS[:50])
    return counts["the"]


def deque_queue():
    queue = deque()
    for n in range(500):
        queue.append(n)
    total = 0
    while queue:
        total += queue.popleft()
    return total


def deque_breadth_first():
    seen, queue = {1}, deque([1])
    while queue:
        node = queue.popleft()
        for other in (node * 2, node + 3):
            if other < 700 and other not in seen:
                seen.add(other)
                queue.append(other)
    return len(seen)


def deque_window():
    window, total = deque(maxlen=10), 0
    for n in range(500):
        window.append(n)
        total += window[0]
    return total


def deque_rotate():
    ring = deque(range(50))
    for _ in range(300):
        ring.rotate(1)
        ring[0] += 1
    return ring[0]


def deque_iterate():
    return sum(deque(range(1000)))


def deque_extend():
    queue = deque()
    for _ in range(20):
        queue.extend(range(50))
        queue.extendleft((1, 2, 3))
    return len(queue)


def defaultdict_of_lists():
    groups = defaultdict(list)
    for word in WORDS:
        groups[len(word)].append(word)
    return len(groups)


def defaultdict_of_ints():
    counts = defaultdict(int)
    for word in WORDS:
        counts[word] += 1
    return counts["the"]


def ordered_dict():
    ordered = OrderedDict()
    for n in range(300):
        ordered[n % 50] = n
    for n in range(100):
        ordered.move_to_end(n % 50)
    return next(iter(ordered))


def ordered_dict_cache():
    cache, hits = OrderedDict(), 0
    for n in range(300):
        key = n * n % 71
        if key in cache:
            cache.move_to_end(key)
            hits += 1
        else:
            cache[key] = n
            if len(cache) > 20:
                cache.popitem(last=False)
    return hits


def ordered_dict_iterate():
    ordered = OrderedDict((n, n) for n in range(300))
    return sum(value for key, value in ordered.items()) + len(list(ordered))


def namedtuple_make():
    return sum(Point(n, 2, 3).x for n in range(500))


def namedtuple_read():
    point, total = Point(1, 2, 3), 0
    for _ in range(500):
        total += point.x + point.y
    return total


def namedtuple_replace():
    point = Point(1, 2, 3)
    for n in range(200):
        point = point._replace(x=n)
    return point._asdict()["x"]


def namedtuple_class():
    return [namedtuple("Row", "a b c") for _ in range(2)][0].__name__


def chain_map():
    settings = ChainMap({"a": 1}, {"b": 2}, {"c": 3})
    return sum(settings["c"] + settings["a"] for _ in range(100))
