"""Reducers as programs register them: versioned states that are upgraded, native objects, singletons, caches, resources."""
import copy
import copyreg
import io
import itertools
import pickle
import re
import types


class Account:
    VERSION = 3

    def __init__(self, owner, cents=0, currency="EUR"):
        self.owner, self.cents, self.currency = owner, cents, currency

    def __repr__(self):
        return f"Account({self.owner!r}, {self.cents}, {self.currency!r})"


def restore_account(version, state):
    if version < 2:
        state = {**state, "cents": round(state.pop("amount") * 100)}
        state.pop("amount", None)
    if version < 3:
        state = {**state, "currency": "EUR"}
    return Account(**state)


copyreg.pickle(Account, lambda account: (restore_account, (Account.VERSION, vars(account).copy())))
now = Account("ann", 1250, "CHF")
print(pickle.loads(pickle.dumps(now)), copy.deepcopy([now, now]), restore_account(1, {"owner": "bob", "amount": 3.5}), restore_account(2, {"owner": "cy", "cents": 7}))
old = pickle.dumps(now, 0).replace(b"I3\n", b"I2\n").replace(b"VCHF", b"VXXX")
print(pickle.loads(old))


def load_stream(kind, content, position):
    stream = kind(content)
    stream.seek(position)
    return stream


def restore_module(name):
    return __import__(name)


restore_view = memoryview


def restore_proxy(content):
    return types.MappingProxyType(content)


TYPES = {memoryview: lambda view: (restore_view, (bytes(view),)), types.ModuleType: lambda module: (restore_module, (module.__name__,)), types.MappingProxyType: lambda proxy: (restore_proxy, (dict(proxy),)),
    itertools.count: lambda counter: (itertools.count, tuple(map(int, re.findall(r"-?\d+", repr(counter))))), type({}.keys()): lambda keys: (list, (list(keys),)), type((n for n in ())): lambda generator: (iter, (list(generator),))}
for kind, reducer in TYPES.items():
    copyreg.pickle(kind, reducer)
view = pickle.loads(pickle.dumps(memoryview(b"abc")[1:]))
print(type(view).__name__, bytes(view), pickle.loads(pickle.dumps([io, re])) == [io, re], copy.copy(io) is io, copy.deepcopy({"m": re})["m"] is re)
proxy = pickle.loads(pickle.dumps(types.MappingProxyType({"a": 1})))
print(type(proxy).__name__, proxy["a"], copy.copy(types.MappingProxyType({"b": 2})), copy.deepcopy(types.MappingProxyType({"c": [3]}))["c"])
counter = itertools.count(5, 2)
next(counter)
print(pickle.loads(pickle.dumps(counter)), copy.copy(counter), next(copy.deepcopy(counter)), counter)
print(pickle.loads(pickle.dumps({"k": 1, "l": 2}.keys())), list(pickle.loads(pickle.dumps(n * n for n in range(4)))), next(pickle.loads(pickle.dumps(n for n in "xy"))))
for kind in TYPES:
    del copyreg.dispatch_table[kind]
for gone in (memoryview(b""), io, {}.keys()):
    try:
        print(pickle.dumps(gone))
    except Exception as error:
        print(type(error).__name__, error)


class Registry:
    known = {}

    def __init__(self, key):
        self.key = key
        self.known[key] = self


def lookup(key):
    return Registry.known.get(key) or Registry(key)


copyreg.pickle(Registry, lambda entry: (lookup, (entry.key,)))
entry = Registry("one")
data = pickle.dumps([entry, entry])
print(pickle.loads(data)[0] is entry, copy.copy(entry) is entry, copy.deepcopy(entry) is entry, Registry.known.clear(), pickle.loads(data)[0] is entry, list(Registry.known))
for cls in (Account, Registry):
    del copyreg.dispatch_table[cls]
