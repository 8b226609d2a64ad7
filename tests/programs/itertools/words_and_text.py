# Text with the module: n-grams, anagrams, rotations, run lengths, wrapping, columns, ciphers, permutations of words, common prefixes, parsing.
import collections
import itertools as it
import operator
import string

text = "the quick brown fox jumps over the lazy dog the fox"
words = text.split()
print(collections.Counter(map("".join, it.pairwise(text.replace(" ", "")))).most_common(3), [" ".join(gram) for gram in zip(words, words[1:], words[2:])][:2], {k: [w for w in g] for k, g in it.groupby(sorted(sorted(set(words)), key=len), len)})
anagrams = it.groupby(sorted(["tea", "ate", "tan", "nat", "bat", "eat"], key=sorted), sorted)
print([("".join(key), list(group)) for key, group in anagrams], sorted(set(map("".join, it.permutations("aab")))), ["".join(it.islice(it.cycle("abcd"), i, i + 4)) for i in range(4)])
print("".join(f"{c}{n if n > 1 else ''}" for c, n in ((c, sum(1 for _ in g)) for c, g in it.groupby("aaabccd"))), "".join(it.starmap(operator.mul, [("x", 2), ("y", 3)])), "".join(c for c, _ in it.groupby("bookkeeper")))


def wrap(words, width):
    """Words on lines, by adding up lengths."""
    lines = it.accumulate(words, lambda state, word: (state[0], state[1] + 1 + len(word), word) if state[1] + 1 + len(word) <= width else (state[0] + 1, len(word), word), initial=(0, -1, None))
    return [" ".join(word for _, _, word in group) for _, group in it.groupby(it.islice(lines, 1, None), operator.itemgetter(0))]


print(wrap(words, 16), wrap(words, 5)[:2], wrap([], 5))
print("".join(chr((ord(c) - 97 + ord(k) - 97) % 26 + 97) for c, k in zip("attackatdawn", it.cycle("lemon"))), "".join(map(chr, it.starmap(operator.xor, zip(b"secret", it.cycle(b"k"))))).encode(), "".join(it.chain(*it.zip_longest("acegi", "bdfh", fillvalue=""))), "".join(it.compress("hidden", it.cycle([1, 0]))))


def common_prefix(*texts):
    return "".join(column[0] for column in it.takewhile(lambda column: len(set(column)) == 1, zip(*texts)))


print(common_prefix("flower", "flow", "flight"), common_prefix("a", "b"), common_prefix("same"), list(it.takewhile(str.isalpha, "abc123")), "".join(it.dropwhile(str.isdigit, "12ab3")), "".join(it.filterfalse(set("aeiou").__contains__, "education")))
rows = [["name", "qty"], ["apple", "3"], ["fig", "12"]]
widths = [max(map(len, column)) for column in it.zip_longest(*rows, fillvalue="")]
print(*("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in it.chain(rows[:1], [["-" * w for w in widths]], rows[1:])), sep="\n")


def names():
    """a, b ... z, aa, ab ..."""
    for size in it.count(1):
        yield from map("".join, it.product(string.ascii_lowercase, repeat=size))


print(list(it.islice(names(), 25, 29)), next(it.islice(names(), 26 + 26**2, None)), [n for n in it.islice(names(), 1000) if n == n[::-1] and len(n) == 2][:3])
tokens = [(kind, "".join(group)) for kind, group in it.groupby("x1+23*(y - 4)", lambda c: "num" if c.isdigit() else "name" if c.isalpha() else "space" if c.isspace() else c)]
print(tokens, [t for k, t in tokens if k != "space"], list(it.accumulate((text == "(") - (text == ")") for _, text in tokens)))
diff = [("=" if a == b else "!", a, b) for a, b in it.zip_longest("kitten", "sitting", fillvalue="")]
print(sum(mark == "!" for mark, *_ in diff), [list(map(operator.itemgetter(1), g)) for mark, g in it.groupby(diff, operator.itemgetter(0)) if mark == "="], ["".join(c) for c in it.combinations("abcd", 2)], ["-".join(p) for p in it.product(["ant", "bee"], ["big"])])
print(list(map("".join, it.batched("1234567", 3))), ",".join(map("".join, it.batched("123456789", 3))), [w for w, n in collections.Counter(words).items() if n > 1], "".join(it.islice(it.cycle("-="), 9)), max(it.groupby("aabbbbcc"), key=lambda p: len(list(p[1])))[0])
morse = {".-": "a", "-...": "b", "-.-.": "c"}
print("".join(morse.get("".join(group), "?") for is_gap, group in it.groupby(".- -... -.-. ..", str.isspace) if not is_gap), "".join("#" if on else "." for on in it.chain.from_iterable(it.repeat(i % 2, n) for i, n in enumerate([2, 3, 1]))), bin(sum(it.compress(it.accumulate(it.repeat(2, 5), operator.mul, initial=1), [1, 0, 1, 1]))))
