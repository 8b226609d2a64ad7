# Copies of weak references and of what holds them.
import copy
import weakref


class C:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"C({self.name})"


a, b = C("a"), C("b")
reference = weakref.ref(a)
print(copy.copy(reference) is reference, copy.deepcopy([reference])[0] is reference)
values = weakref.WeakValueDictionary({"a": a, ("b",): b})
for copier in (copy.copy, copy.deepcopy):
    twin = copier(values)
    print(type(twin).__name__, dict(twin), twin["a"] is a)
keys = weakref.WeakKeyDictionary({a: [1], b: [2]})
twin = copy.copy(keys)
print(type(twin).__name__, twin[a] is keys[a])
twin = copy.deepcopy(keys)
print(type(twin).__name__, twin[a], twin[a] is keys[a])
weak = weakref.WeakSet([a, b])
twin = copy.copy(weak)
print(type(twin).__name__, a in twin, len(twin))


class Holder:
    def __init__(self):
        self.weak = weakref.ref(a)
        self.strong = b


twin = copy.deepcopy(Holder())
print(twin.weak() is a, twin.strong is b, twin.strong)


class Sub(weakref.ref):
    pass


try:
    copy.copy(Sub(a))
except TypeError as error:
    print(error)
try:
    weakref.ref(a).__reduce_ex__(2)
except TypeError as error:
    print(error)
