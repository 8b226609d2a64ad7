# Dicts with an order of their own: what their reducer answers is written without Python, but for the first one and what is
# not as usual.
import copy
import hashlib
import pickle
from collections import OrderedDict


def digest(value, protocol):
    data = pickle.dumps(value, protocol)
    return len(data), hashlib.sha256(data).hexdigest()[:16]


class Derived(OrderedDict):
    pass


class Listed(OrderedDict):
    def items(self):
        return [("only", 1)]


class Named(OrderedDict):
    def __reduce__(self):
        return OrderedDict, ([("named", 1)],)


def numbered(count):
    return OrderedDict((f"k{n}", n) for n in range(count))


print("batches")
for count in (0, 1, 2, 3, 999, 1000, 1001, 2000):
    several = [OrderedDict(), numbered(count)]
    protocols = range(6) if count < 4 else (4,)
    print(count, [digest(several, protocol) for protocol in protocols])
    for protocol in protocols:
        again = pickle.loads(pickle.dumps(several, protocol))
        assert again == several and [type(one) for one in again] == [OrderedDict] * 2
        assert [list(one.items()) for one in again] == [list(one.items()) for one in several]

print("shared and nested")
inner = OrderedDict(a=[1, 2], b=None)
outer = [OrderedDict(), inner, OrderedDict(x=inner, y=inner), inner, OrderedDict(z=OrderedDict(deep=(inner, 1.5)))]
outer[0]["itself"] = outer
outer[2]["own"] = outer[2]
for protocol in range(6):
    print(protocol, digest(outer, protocol))
    again = pickle.loads(pickle.dumps(outer, protocol))
    assert again[1] is again[3] is again[2]["x"] is again[2]["y"] is again[4]["z"]["deep"][0]
    assert again[0]["itself"] is again and again[2]["own"] is again[2]

print("attributes and derived classes")
first, second = OrderedDict(a=1), OrderedDict(b=2)
second.label = "second"
third = Derived(c=3)
third.label = ["third"]
mixed = [first, second, OrderedDict(d=4), third, Derived(e=5), Derived(), Listed(f=6), Listed(g=7), Named(h=8), Named(), first]
for protocol in range(6):
    print(protocol, digest(mixed, protocol))
    again = pickle.loads(pickle.dumps(mixed, protocol))
    print([type(one).__name__ for one in again], [list(one.items()) for one in again], [vars(one) for one in again])
print(first.__reduce__()[:4], list(first.__reduce__()[4]), first.__reduce_ex__(2)[:4])
print(second.__reduce__()[:4], third.__reduce__()[:4], list(Listed().__reduce__()[4]))
assert copy.deepcopy(mixed[:4]) == mixed[:4] and copy.copy(second).label == "second"
second.__dict__.clear()
print(digest([first, second, OrderedDict(d=4)], 4), second.__reduce__()[2])

print("own reducers of one object")
odd = OrderedDict(q=1)
odd.__reduce_ex__ = lambda protocol: (str, ("odd",))
print(pickle.loads(pickle.dumps([first, odd, first])))

print("tables of reducers")


class Pickler(pickle.Pickler):
    pass


import copyreg
import io

copyreg.pickle(OrderedDict, lambda ordered: (list, (tuple(ordered),)))
print(pickle.loads(pickle.dumps([OrderedDict(a=1), OrderedDict(b=2), OrderedDict(c=3)])))
del copyreg.dispatch_table[OrderedDict]
file = io.BytesIO()
pickler = pickle.Pickler(file, 4)
for value in ([OrderedDict(a=1), OrderedDict(b=2)], OrderedDict(c=3), [first, OrderedDict(d=4), first]):
    pickler.dump(value)
pickler.dispatch_table = {OrderedDict: lambda ordered: (sorted, (list(ordered),))}
pickler.dump([OrderedDict(b=1, a=2), OrderedDict(d=1, c=2)])
print(len(file.getvalue()), hashlib.sha256(file.getvalue()).hexdigest()[:16])
file.seek(0)
reader = pickle.Unpickler(file)
print([reader.load() for _ in range(4)])

print("errors")


class Refuses:
    def __reduce__(self):
        raise ValueError("no")


class Key:
    def __reduce__(self):
        raise ValueError("no key")


for value in (OrderedDict(a=1, b=Refuses()), OrderedDict([(Key(), 1), (2, 2)]), OrderedDict(a=[OrderedDict(), {"x": Refuses()}])):
    for protocol in (0, 2, 4, 5):
        try:
            pickle.dumps([OrderedDict(), OrderedDict(), value], protocol)
        except ValueError as error:
            print(protocol, error, error.__notes__)


class Changes:
    def __init__(self, change):
        self.change = change

    def __reduce__(self):
        self.change(target)
        return int, ()


for change in (
    lambda d: d.update(new=1),
    lambda d: d.move_to_end("a"),
    lambda d: d.pop("last"),
    lambda d: d.update(a=2),
):
    target = OrderedDict(a=1)
    target["b"] = Changes(change)
    target["c"] = 3
    target["last"] = 4
    try:
        print(len(pickle.dumps([OrderedDict(), OrderedDict(x=1), target], 4)) > 0)
    except RuntimeError as error:
        print(error)

target = OrderedDict(a=1)
target["b"] = Changes(lambda d: d.move_to_end("a"))
print(pickle.loads(pickle.dumps([OrderedDict(), target], 4)))

print("long ones leave frames")
large = [OrderedDict((n, "x" * 900) for n in range(start, start + 40)) for start in range(0, 120, 40)]
large[1][50] = b"y" * 40_000
print(digest(large, 4), digest(large, 5))
print(digest([OrderedDict(a="y" * 70000), OrderedDict(b="z" * 70000), OrderedDict(c=1)], 4))
assert pickle.loads(pickle.dumps(large)) == large


# The second pair of a batch is asked for before the first one is written.
class Moves:
    def __reduce__(self):
        target.move_to_end("b")
        return int, ()


for rest in ((), (("c", 1),), (("c", 1), ("d", 2))):
    target = OrderedDict([("b", Moves()), *rest])
    try:
        print(pickle.loads(pickle.dumps([OrderedDict(), target], 4)))
    except RuntimeError as error:
        print(error)
