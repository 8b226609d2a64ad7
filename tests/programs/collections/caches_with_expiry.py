# Caches: LRU by OrderedDict, LFU by Counters, time-limited by deque, two-level by ChainMap, memo by UserDict.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from functools import wraps

Entry = namedtuple("Entry", "value expires")


class Clock:
    now = 0

    def __call__(self):
        return self.now


class LRU:
    def __init__(self, size):
        self.size, self.data, self.stats = size, OrderedDict(), Counter(hit=0, miss=0)

    def get(self, key, default=None):
        try:
            self.data.move_to_end(key)
        except KeyError:
            self.stats["miss"] += 1
            return default
        self.stats["hit"] += 1
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        while len(self.data) > self.size:
            yield self.data.popitem(last=False)


class LFU:
    def __init__(self, size):
        self.size, self.data, self.uses = size, {}, Counter()
        self.order = defaultdict(OrderedDict)

    def _touch(self, key):
        uses = self.uses[key]
        if uses:
            del self.order[uses][key]
            if not self.order[uses]:
                del self.order[uses]
        self.uses[key] += 1
        self.order[uses + 1][key] = None

    def get(self, key):
        if key not in self.data:
            return None
        self._touch(key)
        return self.data[key]

    def put(self, key, value):
        evicted = None
        if key not in self.data and len(self.data) >= self.size:
            least = min(self.order)
            evicted, _ = self.order[least].popitem(last=False)
            if not self.order[least]:
                del self.order[least]
            del self.data[evicted], self.uses[evicted]
        self.data[key] = value
        self._touch(key)
        return evicted


class Expiring(UserDict):
    def __init__(self, clock, life):
        self.clock, self.life, self.queue = clock, life, deque()
        super().__init__()

    def __setitem__(self, key, value):
        entry = Entry(value, self.clock() + self.life)
        self.queue.append((entry.expires, key))
        super().__setitem__(key, entry)

    def __getitem__(self, key):
        self._expire()
        return super().__getitem__(key).value

    def __contains__(self, key):
        self._expire()
        return key in self.data

    def __len__(self):
        self._expire()
        return len(self.data)

    def _expire(self):
        while self.queue and self.queue[0][0] <= self.clock():
            expires, key = self.queue.popleft()
            if key in self.data and self.data[key].expires == expires:
                del self.data[key]


lru = LRU(2)
evicted = [list(lru.put(key, ord(key))) for key in "abac"]
print(evicted, lru.data, lru.get("b"), lru.get("a"), list(lru.put("d", 0)), lru.data, lru.stats, lru.stats["hit"] / lru.stats.total())
lfu = LFU(2)
print([lfu.put(key, key.upper()) for key in "ab"], lfu.get("a"), lfu.put("c", "C"), lfu.get("b"), lfu.get("c"), lfu.get("c"), lfu.put("d", "D"), lfu.data, lfu.uses, dict(lfu.order))
clock = Clock()
expiring = Expiring(clock, 10)
expiring["a"] = 1
clock.now = 5
expiring["b"] = 2
expiring["a"] = 3
clock.now = 12
print("a" in expiring, expiring["a"], len(expiring), dict(expiring.items()), expiring.get("b"), expiring.pop("b"), len(expiring.queue))
clock.now = 15
print("a" in expiring, expiring.get("a"), list(expiring), len(expiring), expiring.queue)
try:
    expiring["a"]
except KeyError as error:
    print("expired", error)


def memoized(cache):
    def decorate(function):
        @wraps(function)
        def wrapper(*args):
            if args not in cache:
                cache[args] = function(*args)
            return cache[args]

        wrapper.cache = cache
        return wrapper

    return decorate


front, back = {}, {(10,): 55}


@memoized(ChainMap(front, back))
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(12), front, (10,) in front, len(fib.cache), fib.cache.parents)


@memoized(defaultdict(list))
def shout(text):
    return text.upper()


print(shout("a"), shout("a"), shout.cache, Expiring(clock, 1), LRU(1).get("x", "default"))
