# Word and letter frequencies, readability, palindromes, anagrams.
TEXT = """It was a bright cold day in April, and the clocks were striking noon.
The hallway smelt of tea and old rag mats. At one end of it a poster,
too large for indoor display, had been tacked to the wall."""


def words(text):
    word = ""
    for c in text.lower():
        if c.isalpha() or c == "'":
            word += c
        elif word:
            yield word
            word = ""
    if word:
        yield word


all_words = list(words(TEXT))
frequency = {}
for w in all_words:
    frequency[w] = frequency.get(w, 0) + 1
top = sorted(frequency.items(), key=lambda item: (-item[1], item[0]))[:5]
print(len(all_words), len(frequency), top)
letters = {}
for c in TEXT.lower():
    if c.isalpha():
        letters[c] = letters.get(c, 0) + 1
print("".join(sorted(letters, key=lambda c: (-letters[c], c))))
sentences = [s.strip() for s in TEXT.replace("\n", " ").split(".") if s.strip()]
print([len(s.split()) for s in sentences], max(all_words, key=len), f"{sum(map(len, all_words)) / len(all_words):.3f}")
lengths = {}
for w in sorted(set(all_words)):
    lengths.setdefault(len(w), []).append(w)
for n in sorted(lengths):
    print(f"{n:>2}: {'#' * len(lengths[n])} {', '.join(lengths[n][:4])}")


def is_palindrome(s):
    cleaned = [c for c in s.lower() if c.isalnum()]
    return cleaned == cleaned[::-1]


print([s for s in ("A man, a plan, a canal: Panama", "hello", "Never odd or even", "") if is_palindrome(s)])
groups = {}
for w in "listen silent enlist google gogole cat act tac".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
print(" ".join(w[::-1] for w in TEXT.split()[:5]), TEXT.title().split()[5], TEXT.count("the"), sum(c in "aeiou" for c in TEXT))
