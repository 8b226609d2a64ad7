"""sys.intern() of strings made in many ways, subclasses, errors, keys of dicts; sys.getsizeof()."""
import sys


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


parts = ["al", "pha"]
one, two = "".join(parts), "".join(parts)
print(one == two, sys.intern(one) == one, sys.intern("alpha") == two)
for text in ("", "a", "with space", "é", "日本", "\0", "x" * 5000, "😀", "\ud800"):
    copy = "".join(list(text))
    print(ascii(text[:10]), sys.intern(text) == text, sys.intern(copy) == sys.intern(text), type(sys.intern(text)).__name__)


class Text(str):
    pass


attempt(lambda: sys.intern(b"a"))
attempt(lambda: sys.intern(["a"]))
attempt(lambda: sys.intern())
attempt(lambda: sys.intern("a", "b"))
attempt(lambda: sys.intern(string="a"))
words = "the cat and the dog and the bird".split()
table = {}
for word in map(sys.intern, words):
    table[word] = table.get(word, 0) + 1
print(table, len(set(words)))
attempt(lambda: sys.getsizeof(1) > 0)
attempt(lambda: sys.getsizeof(1 << 5000) > sys.getsizeof(1 << 100))
attempt(lambda: sys.getsizeof())
attempt(lambda: sys.getsizeof(1, 2, 3))
attempt(lambda: sys.getsizeof(object(), default=3) > 0)
marks = [sys.intern(kind) for kind in ("start", "stop", "start", "step")]
print(marks, marks.count("start"), sorted(set(marks)), {sys.intern(str(n)): n for n in range(5)})
print(sys.intern("key") in {"key": 1}, getattr(type("T", (), {"attribute": 5}), sys.intern("attrib" + "ute")), sys.intern("a%sb" % 3), sys.intern(f"{3}x"))
for text in ("ab", "a b", "ab\n"):
    copy = sys.intern(text[:1] + text[1:])
    print(repr(copy), copy.isidentifier(), hash(copy) == hash(text), copy.upper())
