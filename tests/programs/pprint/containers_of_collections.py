# Pretty forms of the classes of collections and types.
import pprint
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple
from types import MappingProxyType, SimpleNamespace

words = ["first entry", "second entry", "third entry", "fourth entry"]
table = dict.fromkeys(words, 1)
pprint.pprint(OrderedDict(table), width=40)
pprint.pprint(OrderedDict())
pprint.pprint(defaultdict(int, table), width=40)
pprint.pprint(Counter("mississippi" * 3), width=20)
pprint.pprint(Counter())
pprint.pprint(deque(words), width=40)
pprint.pprint(deque(words, maxlen=9), width=40)
pprint.pprint(deque())
pprint.pprint(ChainMap(table, {"x": 1}), width=40)
pprint.pprint(UserDict(table), width=40)
pprint.pprint(UserList(words), width=40)
pprint.pprint(UserString("a long text of many words"), width=16)
pprint.pprint(MappingProxyType(table), width=40)
pprint.pprint(SimpleNamespace(**{word.replace(" ", "_"): [1, 2, 3] for word in words}), width=40)
Point = namedtuple("Point", "x y")
pprint.pprint([Point(1, 2), Point("x" * 30, "y" * 30)], width=30)
pprint.pprint({"items": table.items(), "keys": table.keys(), "values": table.values()}, width=50)
pprint.pprint([Counter(a=1), OrderedDict(b=2), defaultdict(list)], width=20)


class Sub(SimpleNamespace):
    pass


pprint.pprint(Sub(first="a" * 20, second="b" * 20), width=30)
