# All combinations of options over one class: which methods there are, what works, repr, ==, <, hash, frozen, slots, match_args and keyword-only parameters.
import inspect
import itertools
from collections import Counter
from dataclasses import dataclass, fields, is_dataclass, replace

OPTIONS = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")
DEFAULTS = {"init": True, "repr": True, "eq": True, "match_args": True}


def build(**options):
    return dataclass(**options)(type("C", (), {"__annotations__": {"x": int, "y": int}, "y": 5, "__module__": "made", "__qualname__": "C"}))


def works(call):
    try:
        value = call()
        return value if isinstance(value, (bool, str)) else "yes"
    except Exception as error:
        return type(error).__name__


def tell(cls):
    make = lambda x=1: cls(x=x) if "__init__" in vars(cls) else vars_of(cls)
    one, two = make(), make(2)
    names = [name for name in ("__init__", "__repr__", "__eq__", "__lt__", "__match_args__", "__slots__", "__setattr__", "__replace__") if name in vars(cls)]
    return {
        "names": names, "hash": "None" if vars(cls).get("__hash__", 1) is None else "__hash__" in vars(cls), "repr": repr(one) if "__repr__" in vars(cls) else "object", "equal": works(lambda: make() == make()), "less": works(lambda: one < two), "hashable": works(lambda: hash(one) is not None),
        "set": works(lambda: setattr(one, "x", 3)), "new": works(lambda: setattr(one, "z", 3)), "positional": works(lambda: cls(1).x == 1), "replace": works(lambda: replace(two, x=9).x == 9),
    }


def vars_of(cls):
    one = cls()
    one.x = 1
    return one


for option in OPTIONS:
    value = not DEFAULTS.get(option, False)
    options = {option: value} | ({"slots": True} if option == "weakref_slot" else {})
    if option != "init":
        print(option, value, tell(build(**options)))
params = build().__dataclass_params__
print(params, build(frozen=True, order=True).__dataclass_params__.order)
outcomes = Counter()
for number, values in enumerate(itertools.product((False, True), repeat=6)):
    options = dict(zip(("repr", "eq", "order", "unsafe_hash", "frozen", "slots"), values))
    try:
        cls = build(**options)
    except ValueError as error:
        outcomes[str(error)] += 1
        continue
    told = tell(cls)
    outcomes["made"] += 1
    assert ("__lt__" in told["names"]) == options["order"] and ("__eq__" in told["names"]) == options["eq"] and ("__slots__" in told["names"]) == options["slots"]
    assert (told["set"] == "FrozenInstanceError") == options["frozen"], (options, told)
    hashable = options["unsafe_hash"] or not options["eq"] or options["frozen"]
    assert (told["hashable"] is True) == hashable, (options, told)
    assert told["equal"] is options["eq"] and told["replace"] is True
    if number % 9 == 0:
        print({name: told[name] for name in ("hash", "less", "set", "new", "repr")}, [name for name, value in options.items() if value])
print(outcomes)
for one, two in itertools.permutations(({"frozen": True}, {"slots": True}, {"order": True}, {"kw_only": True}), 2):
    base = build(**one)
    try:
        child = dataclass(**two)(type("D", (base,), {"__annotations__": {"z": int}, "z": 0, "__module__": "made", "__qualname__": "D"}))
        print(list(one), list(two), inspect.signature(child), child(x=1), works(lambda: setattr(child(x=1), "x", 2)), works(lambda: setattr(child(x=1), "new", 2)), works(lambda: child(x=1) < child(x=2)))
    except TypeError as error:
        print(list(one), list(two), error)
again = dataclass(order=True)(build())
print(again(1) < again(2), is_dataclass(again), [f.name for f in fields(again)], dataclass(again) is again, dataclass(repr=False)(build()).__repr__.__qualname__)
plain = build(init=False)
print(works(lambda: plain(1)), works(lambda: plain().x), plain().y, works(lambda: repr(plain())), plain.__match_args__, works(lambda: replace(vars_of(plain), x=2)))
