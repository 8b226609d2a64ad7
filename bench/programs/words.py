# Text taken apart: words counted, a cipher letter by letter, distances between words, and searches.
SYLLABLES = ("ka", "lo", "mi", "ner", "tu", "ses", "ra", "vin", "do", "pel")


def invent(count):
    state, out = 99, []
    for _ in range(count):
        state = (state * 69069 + 1) % 4294967296
        word = ""
        for shift in range(12, 12 + 3 * (1 + (state >> 30)), 3):
            word += SYLLABLES[(state >> shift) % 10]
        out.append(word.capitalize() + "." if state >> 16 & 15 == 0 else word)
    return " ".join(out)


def frequencies(text):
    counts = {}
    for word in text.lower().replace(".", "").split():
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def cipher(text, key):
    out, place = [], 0
    for c in text:
        if "a" <= c <= "z":
            out.append(chr((ord(c) - 97 + ord(key[place % len(key)]) - 97) % 26 + 97))
            place += 1
        else:
            out.append(c)
    return "".join(out)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def mirrored(text):
    return [word for word in text.split() if len(word) > 3 and word == word[::-1]]


def occurrences(text, part):
    count, place = 0, text.find(part)
    while place >= 0:
        count += 1
        place = text.find(part, place + 1)
    return count


TURNS = 9
for _ in range(TURNS):
    text = invent(25000)
    ranked = frequencies(text)
    hidden = cipher(text, "lemon")
    near = sum(distance(a, b) for (a, _), (b, _) in zip(ranked[:800], ranked[1:801]))
    found = [occurrences(text, part) for part in SYLLABLES]
    checksum = (len(text), ranked[:2], sum(map(ord, hidden)), near, found, len(mirrored(text)))
print("words", checksum)
