# Characters and bytes that natives take many at a time, and what is left of the iterator then.
import itertools


class Text(str):
    pass


def count_of(function, text):
    it = iter(text)
    first = next(it, None)
    total = sum(map(function, it))
    return first, total, next(it, "end")


for text in ["", "a", "hello world " * 9, "\xe4\xf6\xfc\xff" * 20, "\u0100\u0101" * 30, Text("text" * 12), "mixed\u2022" * 11]:
    print(count_of(ord, text), max(map(ord, text), default=0), sorted(map(str.upper, text))[:5])
    print(list(itertools.islice(text, 3)), list(itertools.islice(text, 2, 40, 7)), "".join(itertools.chain(text, text))[-6:])
    print(set(map(len, text)), tuple(map(str.isalpha, text))[:7], any(map(str.isdigit, text)), dict(zip(text, range(9))))
for data in [b"", b"a", bytes(range(256)), bytearray(b"xyz" * 30), memoryview(b"abc" * 20)]:
    print(count_of(abs, data), sum(data), max(data, default=None), sorted(data)[:4], list(itertools.islice(data, 5, 9)))
    print(sum(map(int.bit_count, data)), list(map(chr, data))[:3], list(itertools.accumulate(data))[-3:])


def picky(c):
    return ord(c)


def failing(function, text):
    it = iter(text)
    try:
        return sum(map(function, it))
    except (ValueError, TypeError) as error:
        return type(error).__name__, str(error), "".join(it)


print(failing(int, "1234567x890"), failing(int, "123"), failing(picky, "abc"), failing(len, "x" * 50))
print(failing(lambda c: int(c), "98 7"))
it = iter("abcdefgh")
print(next(it), list(itertools.takewhile(str.isalpha, itertools.islice(it, 3))), "".join(it))
it = iter("0123456789" * 10)
print(any(map(int, it)), "".join(it)[:5], sum(map(int, it)))
it = iter("0123456789" * 10)
print(all(map(int, it)), next(it), [c for c, _ in zip(it, range(3))], "".join(itertools.islice(it, 80, None)))
print(["".join(group) for _, group in itertools.groupby("aaabbbccd" * 8)][:5], "".join(map(str.upper, "text" * 9)))
print(sum(1 for _ in itertools.groupby(b"aab" * 30)), max(map(str.lower, "HELLO")), min("hello" * 40), sum(b"\x01\x02" * 50))
