# Strings of one, two and four bytes a character, in every operation that takes two.
parts = ["a", "\xe9", "\u20ac", "\U0001f600", ""]
for a in parts:
    for b in parts:
        s, t = a * 3 + b + "z", b + a
        print(ascii((s + t, s.find(t), s.count(a or "q"), s.replace(a or "q", b), s.split(b or "q"), s.rsplit(b or "q", 1), s.strip(b + "z"), s.startswith(a), s.endswith(t), t in s)))
        print(s < t, s <= t, s == t, s > t, a < b, ascii(s.partition(b or "z")), ascii(s.rpartition(a or "z")), ascii(b.join([a, a, t])), ascii(s.center(9, b or "*")), ascii(s.removeprefix(a)))
        print(ascii(s[::-1]), ascii(s[1:-1]), ascii(f"{s:{b or '*'}>9}"), ascii("%s|%5s" % (s, t)), ascii(s.expandtabs()), ascii(s.removesuffix("z").upper()))
