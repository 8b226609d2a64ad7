"""Caches and observers that hold what they know weakly, and shrink with collect()."""
import gc
import weakref


class Observable:
    def __init__(self):
        self.observers = []

    def subscribe(self, method):
        self.observers.append(weakref.WeakMethod(method, self.observers.remove))

    def notify(self, *arguments):
        return [method(*arguments) for reference in list(self.observers) if (method := reference()) is not None]


class Observer:
    def __init__(self, name, subject):
        self.name = name
        self.subject = subject
        self.cycle = self
        subject.subscribe(self.told)

    def told(self, what):
        return f"{self.name}: {what}"


subject = Observable()
kept = [Observer(f"kept{n}", subject) for n in range(3)]


def temporary(count):
    for n in range(count):
        Observer(f"temporary{n}", subject)


temporary(9)
gc.collect()
answers = subject.notify("hello")
print(answers[:3], len(answers) <= 4, all(answer.startswith("kept") for answer in answers[:3]))
del kept[1]
gc.collect()
print([answer for answer in subject.notify("again") if answer.startswith("kept")][::2])


class Interned:
    """One object per key as long as anybody uses it."""

    pool = weakref.WeakValueDictionary()
    made = 0

    def __new__(cls, key):
        found = cls.pool.get(key)
        if found is None:
            found = super().__new__(cls)
            found.key = key
            found.loop = [found]
            cls.pool[key] = found
            cls.made += 1
        return found


first = Interned("a")
print(Interned("a") is first, Interned.made, sorted(Interned.pool))


def use(count):
    return sum(len(Interned(str(n)).key) for n in range(count))


print(use(20), Interned.made)
gc.collect()
print(len(Interned.pool) <= 3, "a" in Interned.pool, Interned("a") is first)
made = Interned.made
print(Interned("5").key, Interned.made > made, Interned.pool["a"].key)
tree = {}
for depth in range(50):
    tree = {"child": tree, "depth": depth}
tree["root"] = tree
print(tree["root"]["child"]["depth"], gc.collect() >= 0, tree["root"] is tree)
tree.clear()
print(gc.collect() >= 0, tree, gc.get_objects is not None)
