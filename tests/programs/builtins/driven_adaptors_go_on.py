# map(), filter(), zip(), enumerate() and iter(f, v) over Python code go on after an exception has left them; reversed() does not.
def drain(iterator, count=9):
    seen = []
    for _ in range(count):
        try:
            seen.append(next(iterator))
        except StopIteration:
            seen.append("end")
            break
        except Exception as error:
            seen.append(f"{type(error).__name__}: {error}")
    return seen


class Items:
    """An iterator that fails at some of its items and goes on."""

    def __init__(self, *items):
        self.items = list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item = self.items.pop(0)
        if isinstance(item, Exception):
            raise item
        return item


class Sequence:
    def __init__(self, *items):
        self.items = items
        self.failed = set()

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        item = self.items[index]
        if isinstance(item, Exception) and index not in self.failed:
            self.failed.add(index)
            raise item
        return str(item)


print(drain(map(lambda n: 1 // n, [2, 0, 1])))
print(drain(map(lambda n: n, Items(1, KeyError("k"), 2))))
print(drain(map(lambda a, b: a // b, [4, 5, 6], [2, 0, 3])))
print(drain(map(lambda a, b: (a, b), Items(1, KeyError("k"), 2, 3), "xyz")))
print(drain(filter(lambda n: 6 // n > 1, [1, 0, 2, 9, 3])))
print(drain(filter(None, Items(0, 1, ValueError("v"), 2))))
print(drain(zip("abc", Items(1, OSError("o"), 2, 3))))
print(drain(zip(Items(1, OSError("o"), 2, 3), "abc", strict=True)), drain(zip(Items(1, 2), "a", strict=True)), drain(zip(Items(1), "ab", strict=True)))
print(drain(map(lambda a, b: a, [1], [1, 2], strict=True), 3))
print(drain(enumerate(Items("a", KeyError("k"), "b"), 10)))
print(drain(iter(Items(1, IndexError("i"), 2, "stop", 3).__next__, "stop")))
print(drain(iter(Sequence(1, ValueError("v"), 2))), drain(reversed(Sequence(1, ValueError("v"), 2))))
print(drain(map(5, [1, 2])), drain(filter(5, [1])))
nested = enumerate(map(lambda n: 10 // n, filter(lambda n: n != 5, [1, 0, 5, 2])))
print(drain(nested))
m = map(lambda n: 1 // n, [0, 1])
for attempt in range(2):
    try:
        for value in m:
            print("value", value)
    except ZeroDivisionError as error:
        print(error)
print(list(m), next(m, "end"))


def stops(n):
    raise StopIteration


print(list(map(stops, [1, 2])), list(filter(stops, [1])))
total = map(lambda n: n.bit_length(), [1, "x", 255])
try:
    sum(total)
except AttributeError as error:
    print(error)
print(sum(total))
