# Trees by nested defaultdicts, tries, directories from paths, depth and breadth walks with deques, merging, flattening, pretty text.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple
from functools import reduce
from operator import getitem


def tree():
    return defaultdict(tree)


class Trie(UserDict):
    END = object()

    def __missing__(self, letter):
        child = self.data[letter] = Trie()
        return child

    def add(self, *words):
        for word in words:
            reduce(getitem, word, self).data[self.END] = word
        return self

    def under(self, prefix=""):
        node = self
        for letter in prefix:
            if letter not in node:
                return
            node = node[letter]
        queue = deque([node])
        while queue:
            node = queue.popleft()
            for letter, child in node.data.items():
                if letter is self.END:
                    yield child
                else:
                    queue.append(child)

    def __repr__(self):
        return "{" + " ".join(f"{letter}{child!r}" for letter, child in self.data.items() if letter is not self.END) + ("*" if self.END in self.data else "") + "}"


trie = Trie().add("car", "cart", "care", "cat", "dog", "do")
print(trie, list(trie.under("ca")), list(trie.under("do")), list(trie.under("x")), "x" in trie, len(trie), list(trie.under())[:2], sorted(trie.under(), key=lambda word: (len(word), word)))
PATHS = """
/usr/bin/python 30
/usr/bin/ls 2
/usr/lib/libc.so 80
/etc/hosts 1
/data/ann/notes.txt 3
/data/ann/photos/cat.png 200
"""
Entry = namedtuple("Entry", "path size depth")
root, sizes = tree(), Counter()
for line in PATHS.strip().splitlines():
    path, size = line.split()
    parts = path.strip("/").split("/")
    node = root
    for at, part in enumerate(parts):
        sizes["/" + "/".join(parts[:at])] += int(size)
        node = node[part]
    node[None] = int(size)


def shown(node, depth=0):
    for name, child in sorted(node.items(), key=lambda item: (item[0] is None, str(item[0]))):
        if name is not None:
            yield "  " * depth + name + (f" [{child[None]}]" if None in child else "/")
            yield from shown(child, depth + 1)


def walk(node, prefix=""):
    queue = deque([(prefix, node, 0)])
    while queue:
        path, node, depth = queue.popleft()
        if None in node:
            yield Entry(path, node[None], depth)
        else:
            queue.extend((f"{path}/{name}", child, depth + 1) for name, child in node.items())


print(*shown(root), sep="\n")
print([entry.path for entry in walk(root)], max(walk(root), key=lambda entry: entry.size), sizes.most_common(3), sizes["/data"], sizes["/nowhere"], sum(entry.size for entry in walk(root)))


def plain(node):
    return OrderedDict((name, plain(child)) if isinstance(child, dict) else (name, child) for name, child in node.items() if name is not None) or node.get(None)


def merged(one, other):
    result = tree()
    for name in ChainMap(other, one):
        if isinstance(one.get(name), dict) and isinstance(other.get(name), dict):
            result[name] = merged(one[name], other[name])
        else:
            result[name] = other.get(name, one.get(name))
    return result


more = tree()
more["usr"]["bin"]["vim"][None] = 9
more["etc"][None] = 0
both = merged(root, more)
print(plain(root)["usr"], plain(both)["usr"]["bin"], plain(both)["etc"], list(both), type(both).__name__, both.default_factory is tree, len(root["usr"]["bin"]), "vim" in root["usr"]["bin"])


def flattened(node, path=()):
    if not isinstance(node, dict):
        yield ".".join(path), node
        return
    for name, child in node.items():
        yield from flattened(child, (*path, name))


def nested(pairs):
    result = tree()
    for dotted, value in pairs:
        *parents, last = dotted.split(".")
        reduce(getitem, parents, result)[last] = value
    return result


settings = {"a": {"b": {"c": 1, "d": [2]}, "e": 3}, "f": {}}
print(dict(flattened(settings)), plain(nested(flattened(settings))), nested([("x.y", 1), ("x.z", 2), ("w", 3)])["x"]["z"])
try:
    nested([("a", 1), ("a.b", 2)])
except TypeError as error:
    print(error)
family = defaultdict(list, {"ann": ["bob", "cy"], "bob": ["di"], "di": ["ed", "flo"]})
stack, order, levels = deque([("ann", 0)]), [], defaultdict(deque)
while stack:
    name, depth = stack.pop()
    order.append(name)
    levels[depth].appendleft(name)
    stack.extend((child, depth + 1) for child in reversed(family.get(name, ())))
print(order, {depth: list(names) for depth, names in levels.items()}, Counter(map(len, family.values())), {child: parent for parent, children in family.items() for child in children}, len(family))
