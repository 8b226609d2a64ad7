# An LRU cache: linked list plus dict, used as a class and as a decorator.
class Node:
    def __init__(self, key=None, value=None):
        self.key, self.value, self.prev, self.next = key, value, self, self


class LRU:
    def __init__(self, capacity):
        self.capacity, self.nodes, self.root = capacity, {}, Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _push(self, node):
        last = self.root.prev
        node.prev, node.next = last, self.root
        last.next = self.root.prev = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._push(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes.pop(key))
        elif len(self.nodes) >= self.capacity:
            oldest = self.root.next
            self._unlink(oldest)
            del self.nodes[oldest.key]
        node = self.nodes[key] = Node(key, value)
        self._push(node)

    def __iter__(self):
        node = self.root.next
        while node is not self.root:
            yield node.key
            node = node.next

    def __len__(self):
        return len(self.nodes)


cache = LRU(3)
for key in "abcadbea":
    if cache.get(key) is None:
        cache.put(key, key.upper())
    print(key, list(cache), end="; ")
print()
print(len(cache), cache.hits, cache.misses, cache.get("zz", "default"))


def lru_cached(size):
    def decorate(f):
        store = LRU(size)
        missing = []

        def wrapper(*args):
            value = store.get(args, missing)
            if value is missing:
                value = f(*args)
                store.put(args, value)
            return value
        wrapper.store = store
        return wrapper
    return decorate


@lru_cached(50)
def ways(rows, columns):
    return 1 if rows == 1 or columns == 1 else ways(rows - 1, columns) + ways(rows, columns - 1)


print(ways(12, 12), ways.store.hits, ways.store.misses, len(ways.store))
