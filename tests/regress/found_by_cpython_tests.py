# What CPython's own test files found: lengths of mapping proxies of guest mappings, JSON of dicts with an order of their own, iconcat() of
# guest objects, asdict() of defaultdicts, a cached len(), types.coroutine().
import builtins
import collections
import dataclasses
import functools
import json
import operator
import sys
import types


class Mapping:
    def __init__(self, **names):
        self.names = names

    def __len__(self):
        return len(self.names)

    def __getitem__(self, key):
        return self.names[key]


for proxy in (types.MappingProxyType(Mapping(a=1)), types.MappingProxyType(Mapping())):
    print(len(proxy), bool(proxy))

ordered = collections.OrderedDict(a=1, b=2, c=3)
ordered.move_to_end("a")
print(json.dumps(ordered), json.dumps([{"x": ordered}]), json.dumps(collections.Counter("aab")))


class Items(dict):
    def items(self):
        return [("z", 1)]


print(json.dumps(Items(a=1)))
try:
    json.dumps([Items(a=1), object])
except TypeError as error:
    print(error, error.__notes__)


class Concatenated:
    def __iadd__(self, other):
        return "iadd"

    def __getitem__(self, index):
        return 5


print(operator.iconcat(Concatenated(), Concatenated()))


@dataclasses.dataclass
class Holder:
    table: dict


holder = Holder(collections.defaultdict(list, {"x": [1]}))
print(dataclasses.asdict(holder), dataclasses.astuple(holder), dataclasses.asdict(holder)["table"]["q"])

original = len
builtins.len = functools.lru_cache(4)(len)
try:
    print([len("abcdefgh"[:i]) for i in range(8)])
finally:
    builtins.len = original


@types.coroutine
def asked():
    answer = yield 3
    return answer


async def asks():
    return await asked()


coroutine = asks()
print(coroutine.send(None))
try:
    coroutine.send(5)
except StopIteration as stop:
    print(stop.value)


class Meta(type):
    def __getattr__(cls, name):
        return f"meta {name}"


class A(metaclass=Meta):
    @types.DynamicClassAttribute
    def x(self):
        return 5


print(A.x, A().x, sys.getdefaultencoding(), sys.flags.optimize)
