# Every limit of Repr: by its name, its default, and what the repr is just below, at and above it.
import array
import collections
import reprlib

plain = reprlib.Repr()
print(sorted((name, value) for name, value in vars(plain).items()))
values = {
    "maxlist": list(range(4)), "maxtuple": tuple(range(4)), "maxset": set(range(4)), "maxfrozenset": frozenset(range(4)),
    "maxdeque": collections.deque(range(4)), "maxarray": array.array("i", range(4)), "maxdict": dict.fromkeys(range(4)),
}
for limit, value in values.items():
    for size in (0, 1, 3, 4, 5):
        short = reprlib.Repr(**{limit: size})
        print(limit, size, short.repr(value))
for limit in range(-1, 16, 2):
    print(limit, reprlib.Repr(maxstring=limit).repr("abcdefghijkl"), reprlib.Repr(maxlong=limit).repr(123456789012), reprlib.Repr(maxother=limit).repr(1.23456789012))
print(reprlib.Repr(maxstring=12).repr("it's \"quoted\"\n\t"), reprlib.Repr(maxstring=20).repr(b"bytes are others" * 3))
print(reprlib.Repr(maxlong=10).repr(-10 ** 30), reprlib.Repr(maxlong=10).repr(True), reprlib.Repr(maxother=4).repr(None))
try:
    reprlib.Repr(5)
except TypeError as error:
    print(error)
try:
    reprlib.Repr(maxitems=5)
except TypeError as error:
    print(error)
