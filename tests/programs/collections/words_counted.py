# Texts counted and ranked: Counters of words, pairs and lengths, top lists with ties, indexes, Zipf tables, differences.
import re
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from itertools import islice, pairwise, zip_longest

ONE = """The quick brown fox jumps over the lazy dog. The dog sleeps; the fox runs.
A quick dog? No: a lazy fox! The end."""
TWO = "The end of the lazy story. A story of a fox and of the dog."
Entry = namedtuple("Entry", "word count share lines")


def words(text):
    return re.findall(r"[a-z']+", text.lower())


first, second = Counter(words(ONE)), Counter(words(TWO))
print(first.most_common(3), first.total(), len(first), first["fox"], first["cat"], [word for word, count in first.items() if count == 2])
print(first & second, second - first, (first - second).most_common(2), (first | second)["of"], sorted((first + second).elements())[:8], first > Counter(["the"]), second <= first)
pairs = Counter(pairwise(words(ONE)))
print(pairs.most_common(2), pairs["the", "fox"], pairs[("no", "such")], max(pairs, key=lambda pair: (pairs[pair], len("".join(pair)))))
lengths = Counter(map(len, words(ONE)))
for length in range(1, max(lengths) + 1):
    print(f"{length} {'*' * lengths[length]}")
index = defaultdict(lambda: defaultdict(list))
for number, line in enumerate(ONE.splitlines(), 1):
    for at, word in enumerate(words(line)):
        index[word][number].append(at)
table = [Entry(word, count, round(count / first.total(), 3), sorted(index[word])) for word, count in sorted(first.items(), key=lambda item: (-item[1], item[0]))]
for entry in table[:4]:
    print(f"{entry.word:<6}{entry.count:>3} {entry.share:>6.1%} {entry.lines} {dict(index[entry.word])}")
ranks = OrderedDict()
for entry in table:
    ranks.setdefault(entry.count, []).append(entry.word)
print(list(ranks), ranks[2], ranks.popitem(last=False), next(reversed(ranks)))


def context(text, wanted, width=2):
    before, found = deque(maxlen=width), []
    stream = iter(words(text))
    for word in stream:
        if word == wanted:
            found.append((list(before), word))
        before.append(word)
    return found


print(context(ONE, "fox"), context(ONE, "the", 1)[0], context(ONE, "nothing"))
letters = Counter(letter for letter in ONE.lower() if letter.isalpha())
print(letters.most_common(4), Counter("abc") == Counter("cab"), sorted(set("abcdefghijklmnopqrstuvwxyz") - letters.keys()), letters.total(), sum(letters[vowel] for vowel in "aeiou"))


def distance(left, right):
    return sum(((left - right) + (right - left)).values())


print(distance(first, second), distance(Counter("kitten"), Counter("sitting")), [distance(Counter(word), Counter("listen")) for word in ("silent", "enlist", "tinsel", "lists")])
stops = {"the", "a", "of", "and", "no"}
kept = Counter({word: count for word, count in first.items() if word not in stops})
changes = ChainMap({"fox": 0}, kept)
print(kept.most_common(2), changes["fox"], sum(changes.values()), Counter(dict(changes)).most_common(1), kept.subtract({"fox": 1, "dog": 5}), kept["dog"], +kept == Counter({word: count for word, count in kept.items() if count > 0}))
print(list(islice(zip_longest((word for word, _ in first.most_common(3)), (word for word, _ in second.most_common(2)), fillvalue="-"), 3)), Counter(words(ONE)[:5] * 2)["quick"], Counter(first.values()), dict(Counter(word[0] for word in first).most_common(2)))
