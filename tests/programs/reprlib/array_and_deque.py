# Arrays and deques: their forms when empty, bounded, cut.
import reprlib
from array import array
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

short = reprlib.Repr(maxarray=3, maxdeque=3, maxother=25)
for value in (array("i"), array("d", [1.5, 2.5]), array("B", b"abcdef"), array("w", "xyzabc"), deque(), deque([1, 2, 3]), deque("abcdef"), deque([1], maxlen=5)):
    print(short.repr(value))
print(short.repr(deque([deque([deque([1])])])), short.repr([array("b", [1, 2, 3, 4])]))
print(short.repr(OrderedDict(a=1)), short.repr(Counter("aab")), short.repr(defaultdict(list)), short.repr(ChainMap({})))
Point = namedtuple("Point", "x y")
print(short.repr(Point(1, 2)), short.repr([Point(10 ** 30, 2)]))
print(short.repr(range(5)), short.repr(slice(1, 2)), short.repr(b"x" * 40), short.repr(bytearray(3)), short.repr(memoryview(b"a"))[:8])
print(short.repr(ValueError("wrong", 1)), short.repr(type), short.repr({}.keys()), short.repr(dict(a=1).items()))
