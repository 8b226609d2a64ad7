# indent: of numbers and texts, of every kind of container, with nesting limits.
import collections
import reprlib

data = {"list": [1, [2, [3, []]]], "tuple": (1,), "set": {5}, "empty": {}, "text": "x" * 40}
for indent in (None, 0, 1, 4, "->", ""):
    print(indent)
    print(reprlib.Repr(indent=indent, maxlevel=4).repr(data))
short = reprlib.Repr(indent=2, maxlist=2, maxdict=1, maxlevel=2)
print(short.repr([1, 2, 3]))
print(short.repr({1: {2: {3: 4}}, 5: 6}))
print(short.repr((1,)), short.repr(()), short.repr(frozenset([1])), short.repr(collections.deque([1], 3)), short.repr(set()), sep="\n")
short.fillvalue = "(more)"
print(short.repr([[[1]], 2, 3]))
for wrong in (1.0, b"x", [], -1, True):
    try:
        print(reprlib.Repr(indent=wrong).repr([1, (2,)]))
    except Exception as error:
        print(type(error).__name__, error)
