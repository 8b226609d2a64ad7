# How long numbers and texts are cut: in the middle, with the fill value between head and tail.
import reprlib

for fill in ("...", "", "*", "<cut>"):
    short = reprlib.Repr(maxstring=13, maxlong=13, maxother=13, fillvalue=fill)
    for value in ("abcdefghijklmnopqrstuvwxyz", 10 ** 20 + 12345, 1234567890.123456789, "\n" * 20, "'" * 9 + '"', "é" * 30, b"0123456789abcdef"):
        print(short.repr(value), end=" ")
    print()
short = reprlib.Repr()
print(short.repr("x" * 28), short.repr("x" * 29), len(short.repr("x" * 10 ** 5)))
print(short.repr(10 ** 39), short.repr(10 ** 40), len(short.repr(7 ** 3000)), short.repr(-(10 ** 41)))
huge = 10 ** 5000
text = short.repr(huge)
print(text[:28], "digits" in text)
print(reprlib.repr(-huge)[:20])


class Number(int):
    pass


class Text(str):
    pass


print(short.repr(Number(5)), short.repr(Number(10 ** 50)), short.repr(Text("y" * 99)))
print(short.repr_str("z" * 40, 1), short.repr_int(10 ** 45, 1), short.repr_list([1, 2], 1), short.repr_tuple((1,), 0), short.repr_dict({1: 2}, 1), short.repr_set({1}, 1), short.repr_instance(object, 1))
