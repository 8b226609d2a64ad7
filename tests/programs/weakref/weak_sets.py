# WeakSet: set operations, comparisons, and items that go.
import gc
import weakref


class Item:
    def __init__(self, number):
        self.number = number

    def __repr__(self):
        return f"I{self.number}"

    def __lt__(self, other):
        return self.number < other.number


items = [Item(number) for number in range(5)]
low, high = weakref.WeakSet(items[:3]), weakref.WeakSet(items[2:])
show = lambda weak: sorted(weak)
print(show(low | high), show(low & high), show(low - high), show(low ^ high), show(low.union(items)), show(low.intersection(high)), show(low.difference([items[0]])), show(low.symmetric_difference(high)))
print(low <= weakref.WeakSet(items), low < low, low.issubset(items), low.issuperset(items[:1]), low.isdisjoint(high), low >= weakref.WeakSet(items[:2]), low > high)
print(low == weakref.WeakSet(items[:3]), low == set(items[:3]), low != high, low.copy() == low, items[0] in low, 5 in low, len(low), bool(weakref.WeakSet()))
low.add(items[4])
low.discard(items[0])
low.discard(items[0])
low.remove(items[1])
print(show(low))
try:
    low.remove(items[1])
except KeyError:
    print("KeyError")
try:
    low.add(5)
except TypeError as error:
    print(error)
low.update(items[:2])
low |= high
low -= weakref.WeakSet(items[3:4])
low &= weakref.WeakSet(items)
low ^= weakref.WeakSet(items[:1])
print(show(low), low.pop() in items, len(low))
everything = weakref.WeakSet(Item(number) for number in range(20))
gc.collect()
# A register may still hold the last one.
print(len(everything) <= 1, len(list(everything)) <= 1)
low.clear()
print(len(low))
try:
    low.pop()
except KeyError as error:
    print(error)
print(repr(weakref.WeakSet()))
print(isinstance(low, weakref.WeakSet))
