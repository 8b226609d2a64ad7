import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"

    def __eq__(self, other):
        return self.name == getattr(other, "name", None)

    def __hash__(self):
        return 5

    def method(self):
        return self.name * 2

    def __len__(self):
        return len(self.name)

    def __getitem__(self, index):
        return self.name[index]

    def __add__(self, other):
        return self.name + str(other)


t = Thing("ab")
r = weakref.ref(t)
print(r() is t, r == weakref.ref(Thing("ba")), hash(r) == hash(t), weakref.ref(t) is r, weakref.getweakrefcount(t), type(r) is weakref.ReferenceType)
p = weakref.proxy(t)
print(p.name, p.method(), len(p), p[1], p + 1, p == t, repr(type(p)), isinstance(p, Thing), "a" in p, str(p), bool(p))
p.name = "xyz"
print(t.name, list(p))
m = weakref.WeakMethod(t.method)
print(m()(), m == weakref.WeakMethod(t.method))
c = weakref.proxy(print)
c("called by a proxy")
for make in (lambda: weakref.ref(1), lambda: weakref.ref("x"), lambda: weakref.proxy(()), lambda: weakref.ref(), lambda: hash(p), lambda: weakref.WeakMethod(len), lambda: weakref.WeakMethod(3), lambda: weakref.ref([])):
    try:
        print(make())
    except TypeError as error:
        print(error)
d = weakref.WeakValueDictionary({"k": t})
k = weakref.WeakKeyDictionary({t: 1})
s = weakref.WeakSet([t])
print(dict(d), dict(k), list(s), t in s, t in k, "k" in d, len(d), len(k), len(s), list(d.valuerefs()) == [weakref.ref(t)], list(k.keyrefs()) == [weakref.ref(t)])
print(d.get("none", 5), d.pop("none", 6), k.setdefault(t, 9), d | {"l": t} == {"k": t, "l": t}, s | {t} == s, s - {t} == weakref.WeakSet(), d.copy() == d)


class Sub(weakref.ref):
    pass


sub = Sub(t)
sub.extra = 1
print(sub(), sub.extra, sub == r, r in weakref.getweakrefs(t))
f = weakref.finalize(t, print, "finalized", 1, end=".\n")
print(f.alive, f.peek()[1:], f.atexit, f(), f.alive, f.peek(), f())
print(weakref.finalize(t, print, "never").detach()[2], weakref.CallableProxyType is type(c), weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
