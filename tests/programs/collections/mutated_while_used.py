# What happens when containers change while they are read: iterators, views, comparisons, sorting, callbacks of keys and hashes.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def walk(container, change, limit=8):
    seen = []
    for item in container:
        seen.append(item)
        if len(seen) >= limit:
            return seen, "stopped"
        change(item)
    return seen


d = dict.fromkeys("abc", 0)
attempt(lambda: walk(d, lambda key: d.__setitem__(key + key, 1)))
attempt(lambda: walk(d, lambda key: d.__setitem__(key, 1)))
attempt(lambda: walk(d.items(), lambda item: d.pop(item[0])))
c = Counter("aabbc")
attempt(lambda: walk(c, lambda key: c.subtract([key])))
attempt(lambda: walk(c, lambda key: c.update([key * 2])))
attempt(lambda: walk(c.elements(), lambda key: c.update(["new"])))
dd = defaultdict(list, a=[1])
attempt(lambda: walk(dd, lambda key: dd[key + "x"]))
o = OrderedDict.fromkeys("abc", 1)
attempt(lambda: walk(o, lambda key: o.move_to_end(key)))
o = OrderedDict.fromkeys("abc", 1)
attempt(lambda: walk(o, lambda key: o.update(z=1)))
o = OrderedDict.fromkeys("abc", 1)
attempt(lambda: walk(reversed(o), lambda key: o.pop(key)))
q = deque("abc")
attempt(lambda: walk(q, lambda item: q.append(item)))
q = deque("abc")
attempt(lambda: walk(reversed(q), lambda item: q.popleft()))
q = deque("abc", maxlen=3)
attempt(lambda: walk(q, lambda item: q.__setitem__(0, item)))
u = UserList([1, 2])
attempt(lambda: walk(u, lambda item: u.append(item + 2)))
ud = UserDict(a=1)
attempt(lambda: walk(ud, lambda key: ud.update({key + "x": 1})))
m = ChainMap({"a": 1}, {"b": 2})
attempt(lambda: walk(m, lambda key: m.update({key * 2: 1})))
s = {1, 2, 3}
attempt(lambda: walk(s, lambda item: s.discard(item)) and "never")
l = [1, 2, 3]
attempt(lambda: walk(l, lambda item: l.remove(item)))
attempt(lambda: walk(l, lambda item: l.append(item)))


class Key:
    def __init__(self, name, action=lambda: None):
        self.name, self.action = name, action

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.action()
        return isinstance(other, Key) and self.name == other.name

    def __lt__(self, other):
        self.action()
        return self.name < other.name

    def __repr__(self):
        return f"<{self.name}>"


target = {}
target[Key("a", lambda: target.clear() if len(target) > 1 else None)] = 1
target[Key("b")] = 2
attempt(lambda: target.get(Key("b"), "gone"))
items = [Key(name) for name in "cab"]
items[0].action = lambda: items.append(Key("late"))
attempt(lambda: items.sort())
print(items)
ordered = OrderedDict((Key(name), name) for name in "abc")
attempt(lambda: (ordered.pop(Key("b")), list(ordered.values()), ordered.move_to_end(Key("a")), list(ordered.values())))
queue = deque([Key("x"), Key("y"), Key("z")])
queue[0].action = lambda: queue.rotate()
attempt(lambda: queue.index(Key("z")))
queue = deque([Key("x"), Key("y")])
queue[0].action = lambda: queue.append(1)
attempt(lambda: queue.count(Key("y")))


class Evil(dict):
    def __missing__(self, key):
        self.update({key: "made", key * 2: "too"})
        return self[key]


evil = Evil()
print(evil["k"], dict(evil), "{k} {q}".format_map(evil), sorted(evil))


class Growing(UserDict):
    def __getitem__(self, key):
        self.data.setdefault(key, len(self.data))
        return self.data[key]


growing = Growing()
print([growing[letter] for letter in "abca"], growing, growing.get("new"), "new" in growing, {**growing})
nested = defaultdict(lambda: nested["default"] if len(nested) < 5 else "deep")
attempt(lambda: (nested["x"], len(nested)))
count = Counter()
count[count["a"]] += 1
print(count, count.setdefault("a", 5), count.pop(0), count)
