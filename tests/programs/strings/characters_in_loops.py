# Characters in loops: compared, found by index, walked through; shared strings of one character, wider ones and other types.
class Text(str):
    def __getitem__(self, index):
        return "item " + str(index)

    def __eq__(self, other):
        return "asked " + str(str.__eq__(self, other))

    __hash__ = str.__hash__


class Odd:
    def __eq__(self, other):
        return ("eq", other)

    def __lt__(self, other):
        return ("lt", other)

    def __gt__(self, other):
        return ("gt", other)


def orders(a, b):
    return [a == b, a != b, a < b, a <= b, a > b, a >= b]


def try_orders(a, b):
    out = [a == b, a != b]
    for compare in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
        try:
            out.append(compare())
        except TypeError as error:
            out.append(str(error))
    return out


def branch(a, b):
    out = ""
    if a == b:
        out += "e"
    if a != b:
        out += "n"
    if a < b:
        out += "l"
    if not a < b:
        out += "L"
    if a <= b:
        out += "m"
    if a > b:
        out += "g"
    if a >= b:
        out += "h"
    return out


texts = ["", "a", "b", "z", "\0", "\x7f", "\x80", "\xff", "\u0100", "\U0001f600", "ab", "ba", "a\xff", "a\u0100",
         "x" * 1024, "x" * 1025, "x" * 1024 + "y"]
texts += ["".join(["x"] * 1024), "a" + str(""), chr(97), "ab"[:1], "\xff\u0100"[:1], "".join(["a", "b"])]
for a in texts:
    print(len(a), a[:2].encode("utf-8"), "".join([str(int(answer)) for b in texts for answer in orders(a, b)]))
    print([branch(a, b) for b in texts[:16]])

for a in ["a", "", "ab"]:
    for b in [1, 1.5, None, True, b"a", ["a"], ("a",), 10**30, -(10**30), 3.0e-300]:
        print(try_orders(a, b), try_orders(b, a))
print(Text("a") == "a", "a" == Text("a"), Text("b") == "a", "ab" == Text("ab"))
print("a" == Odd(), Odd() == "a", "a" < Odd(), Odd() < "a")


def at(text, index):
    return text[index]


def first(text):
    return text[0]


def last(text):
    return text[-1]


def third(text):
    return text[2]


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except (IndexError, KeyError, TypeError) as error:
        return type(error).__name__ + ": " + str(error)


for text in ["", "a", "abc", "\xe4\xff\x00", "a\u0100c", "\U0001f600b", b"abc", bytearray(b"xyz"), Text("abc"), {0: "zero", -1: "last"},
             range(5, 9), 7]:
    print(repr(text), [attempt(at, text, index) for index in (0, 1, 2, 3, -1, -3, -4, True, 2**70, "0", None)],
          attempt(first, text), attempt(last, text), attempt(third, text))


def walk(text):
    out = []
    for c in text:
        out.append(ord(c))
    return out


for text in ["", "a", "hello \xff\x80", "\u0100\u0101a", "a\U0001f600"]:
    print(walk(text), walk(reversed(text)), [c for c in text], [d + c for c, d in zip(text, text[1:])])
print(walk(Text("abc")))
walked = iter("abcdef")
for c in walked:
    if c == "c":
        break
print(c, walk(walked), walk(walked), next(walked, "nothing"))
grown = "".join(["ab", "cd"])
for c in grown:
    grown += c
print(grown)
for a, b in ["ab", "cd", "\u0100d"]:
    print(a, b, a < b)
counts = {}
for c in "the quick brown fox jumps over the lazy dog" * 3:
    if "a" <= c <= "z" and c != "q" and c not in "aeiou":
        counts[c] = counts.get(c, 0) + 1
print(counts)
