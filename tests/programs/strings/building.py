# Building strings in loops and comparing the results of several ways.
s = ""
for i in range(200):
    s += str(i)
print(len(s), s[-12:], s == "".join(str(i) for i in range(200)))
t = ""
for c in "abc" * 40:
    t = c + t
print(t[:9], len(t), t == ("abc" * 40)[::-1])
alias = "start"
kept = alias
alias += "-more"
alias += "-again"
print(kept, alias)
parts = []
for i in range(5):
    row = "*" * i
    row += " " * (5 - i)
    parts.append(row + "|")
print("\n".join(parts))
u = "é"
for _ in range(5):
    u += u
print(len(u), set(u) == {"é"})
mixed = "a"
mixed += "é"
mixed += "日"
mixed += "😀"
mixed += "z"
print(mixed, len(mixed), mixed[::-1], [ord(c) for c in mixed])


def caesar(text, k):
    out = ""
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else:
            out += c
    return out


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))


def run_length(text):
    out, i = "", 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out += text[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out


print(run_length("aaabccddddd"), run_length(""), run_length("z" * 120))
print("".join(sorted("the quick brown fox".replace(" ", ""))), "level" == "level"[::-1])
wrapped, line = [], ""
for word in "the quick brown fox jumps over the lazy dog again and again".split():
    if len(line) + len(word) + 1 > 20:
        wrapped.append(line)
        line = word
    else:
        line = line + " " + word if line else word
wrapped.append(line)
print(wrapped)
