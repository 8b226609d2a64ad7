# Typical uses: a cache that does not keep its values, observers that unsubscribe by being dropped, parents of trees.
import gc
import weakref


class Image:
    loaded = []

    def __init__(self, path):
        self.path = path
        Image.loaded.append(path)


class Cache:
    def __init__(self):
        self._images = weakref.WeakValueDictionary()

    def get(self, path):
        image = self._images.get(path)
        if image is None:
            image = self._images[path] = Image(path)
        return image


cache = Cache()
first, again = cache.get("a.png"), cache.get("a.png")
print(first is again, Image.loaded, len(cache._images))
for name in "bcdefgh":
    cache.get(name)
gc.collect()
# A register may still hold the last one.
print(len(cache._images) <= 2, cache.get("a.png").path, Image.loaded)


class Subject:
    def __init__(self):
        self._observers = []

    def subscribe(self, method):
        self._observers.append(weakref.WeakMethod(method, self._observers.remove))

    def notify(self, event):
        return [method(event) for reference in list(self._observers) if (method := reference()) is not None]


class Observer:
    def __init__(self, name):
        self.name = name

    def update(self, event):
        return f"{self.name}:{event}"


subject, one, two = Subject(), Observer("one"), Observer("two")
subject.subscribe(one.update)
subject.subscribe(two.update)
print(subject.notify("start"))
for number in range(6):
    subject.subscribe(Observer(number).update)
gc.collect()
print(subject.notify("end")[:2], len(subject._observers) <= 3)


class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self._parent = None if parent is None else weakref.ref(parent)
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def path(self):
        return (self.parent.path() + "/" if self.parent else "") + self.name


root = Node("root")
twig = Node("twig", root)
leaf = Node("leaf", twig)
print(leaf.path(), leaf.parent.name, root.parent, [child.name for child in root.children])
orphans = [Node(str(number), Node("parent")) for number in range(6)]
gc.collect()
print(orphans[0].parent, orphans[0].path())
