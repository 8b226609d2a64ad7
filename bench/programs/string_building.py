# Strings: concatenation in loops, join, f-strings, methods.
def numbers(n):
    s = ""
    for i in range(n):
        s += str(i)
        s += ","
    return s


def table(rows):
    lines = []
    for i in range(rows):
        lines.append(f"{i:>6} | {i * 3:<8} | {'even' if i % 2 == 0 else 'odd':^6} | {i / 7:.3f}")
    return "\n".join(lines)


def clean(text):
    out = []
    for part in text.split(","):
        part = part.strip()
        if part.isdigit() and not part.startswith("9"):
            out.append(part.zfill(8).replace("00", "-"))
    return "".join(out)


TURNS = 2
for _ in range(TURNS):
    text = numbers(100000)
    assert len(text) == 588890
    for _ in range(3):
        assert len(clean(text)) == 610836
    t = table(75000)
    assert t.count("even") == 37500 and t.count("\n") == 74999
    caesar = ""
    for c in "the quick brown fox " * 10000:
        caesar += chr((ord(c) - 97 + 3) % 26 + 97) if c != " " else c
    assert caesar[:9] == "wkh txlfn"
print("string_building", len(text), len(t), caesar[:9], sum(map(ord, caesar)))
