# for over all kinds of iterators in hot loops: text, dict views, pairs, adaptors, ranges behind names, files of the guest.
def walk(source, turns):
    total = 0
    for _ in range(turns):
        for item in source():
            total += hash(item) % 7 if isinstance(item, int) else len(item)
    return total


table = {f"k{index}": str(index) for index in range(9)}
sources = {
    "str": lambda: "hello wörld €",
    "bytes": lambda: b"bytes",
    "bytearray": lambda: bytearray(b"array"),
    "range": lambda: range(3, 9),
    "reversed": lambda: reversed(["a", "bb", "ccc"]),
    "keys": lambda: table,
    "values": lambda: table.values(),
    "set": lambda: {"x", "yy"},
    "map": lambda: map(str, [1, 22]),
    "filter": lambda: filter(None, ["", "a"]),
    "enumerate": lambda: enumerate("ab"),
    "generator": lambda: (text for text in ("g", "hh")),
    "iter": lambda: iter(iter([1, 2, 0]).__next__, 0),
    "tuple": lambda: ("t", "uu"),
}
for name, source in sources.items():
    print(name, walk(source, 80))


def pairs(turns):
    seen = []
    for turn in range(turns):
        for key, value in table.items():
            seen.append(value + key)
        for index, letter in enumerate("xyz", turn):
            seen.append(index * 2)
        for left, right in zip("abc", [1, 2]):
            seen.append(left * right)
        for whole in zip("ab", "cd"):
            seen.append(whole)
        for first, *rest in enumerate("q"):
            seen.append(rest)
        for (a, b), c in zip(enumerate("mn"), "op"):
            seen.append(a if b < c else c)
    return len(seen), seen[-12:], key, value, index, letter


print(pairs(60))


def kept(source):
    pair = None
    result = []
    for pair in source.items():
        key, value = pair
        result.append((pair, key))
    return result[-1], pair


for _ in range(60):
    found = kept(table)
print(found)


def nested(text, turns):
    counts = {}
    for _ in range(turns):
        for outer in text:
            for inner in outer * 2:
                if inner == "c":
                    continue
                counts[inner] = counts.get(inner, 0) + 1
            if outer == "d":
                break
        else:
            counts["else"] = counts.get("else", 0) + 1
    return counts


print(nested("abcb", 40), nested("abcde", 40))


def grows(items):
    for item in items:
        if item < 30:
            items.append(item + 10)
    return items


for _ in range(40):
    found = grows([1, 12, 25])
print(found)
for container in ({1: 2, 3: 4}, {5, 6}):
    for _ in range(40):
        try:
            for item in container:
                container.update({9: 9} if isinstance(container, dict) else {9})
                container.discard(9) if isinstance(container, set) else None
                container.add(8) if isinstance(container, set) else None
            result = "no error"
        except RuntimeError as error:
            result = str(error)
        container.pop(9, None) if isinstance(container, dict) else container.discard(8)
    print(result)


class Countdown:
    def __init__(self, start):
        self.now = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.now == 0:
            raise StopIteration
        self.now -= 1
        return self.now


class Letters:
    def __getitem__(self, index):
        return "lmn"[index]


def guests(turns):
    total, text = 0, ""
    for turn in range(turns):
        for number in Countdown(turn % 5):
            total += number
        for letter in Letters():
            text = letter + text[:3]
    return total, text


print(guests(80))


def fails(turns):
    caught = 0
    for turn in range(turns):
        try:
            for item in turn % 3 and "ab" or turn:
                caught += 1
        except TypeError as error:
            text = str(error)
            caught += 100
    return caught, text


print(fails(60))
