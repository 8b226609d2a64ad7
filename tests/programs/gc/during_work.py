"""Collections in the middle of work: in loops, generators, comprehensions, sort keys, finalizers, dunder methods."""
import gc
import weakref


class Item:
    def __init__(self, value):
        self.value = value
        self.me = self

    def __repr__(self):
        gc.collect()
        return f"Item({self.value})"

    def __eq__(self, other):
        gc.collect(0)
        return self.value == other.value

    def __hash__(self):
        gc.collect(1)
        return self.value % 3

    def __lt__(self, other):
        gc.collect(0)
        return self.value < other.value

    def __iter__(self):
        for number in range(self.value):
            gc.collect(0)
            yield Item(number)


items = [Item(value) for value in (5, 2, 8, 1)]
print(items, sorted(items), max(items), sorted(items, key=lambda item: (gc.collect() >= 0, -item.value)))
table = {Item(value): [Item(value * 2)] for value in range(6)}
print(table[Item(4)], Item(7) in table, len(table), {Item(n) for n in (1, 4, 1, 7)} == {Item(7), Item(1), Item(4)})
print([item for item in Item(3)], [*Item(2)], list(zip(Item(2), Item(3))), dict(enumerate(Item(2))))


def tree(depth):
    gc.collect(0)
    return [tree(depth - 1), tree(depth - 1)] if depth else [depth]


def flat(value):
    for part in value:
        if isinstance(part, list):
            yield from flat(part)
        else:
            gc.collect(0)
            yield part


print(tree(3), len(list(flat(tree(4)))))
text = ""
parts = []
for number in range(20):
    text += str(number)
    parts.append((number, [text]))
    if number % 5 == 0:
        gc.collect()
print(text, parts[-1], len(parts))
try:
    try:
        raise ValueError(Item(1))
    finally:
        gc.collect()
except ValueError as error:
    gc.collect()
    print(error, error.args[0].value, error.__traceback__ is not None)
references = weakref.WeakSet(items)
while items:
    items.pop()
    gc.collect()
print(len(references) <= 2, f"{Item(3)!r} {Item(4)!s}", "%r %s" % (Item(5), Item(6)))
closures = [lambda n=n: (gc.collect(0), n * 10)[1] for n in range(4)]
print([closure() for closure in closures], sum(map(lambda closure: closure(), closures)))
with_default = __import__("collections").defaultdict(lambda: [gc.collect() >= 0])
print(with_default["a"], with_default["b"] is with_default["b"], dict(with_default))
