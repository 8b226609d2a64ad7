# grants: ../../grants/shop
"""reload(): the same module object, old names stay, old objects stay, errors, modules that are no longer in sys.modules."""
import importlib
import sys
import types

import both


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(both.kind, both.__name__)
both.kind = "changed"
both.extra = [1]
same = importlib.reload(both)
print(same is both, both.kind != "changed", both.extra, sys.modules["both"] is both)
import shop.tax
import shop.prices as prices
from shop import orders

before = {name: value for name, value in vars(prices).items() if isinstance(value, types.FunctionType)}
importlib.reload(prices)
after = {name: value for name, value in vars(prices).items() if isinstance(value, types.FunctionType)}
print(sorted(before) == sorted(after), [name for name in before if name in after and before[name] is after[name] and before[name].__module__ == "shop.prices"])
print(importlib.reload(sys.modules["shop.tax"]) is shop.tax, importlib.reload(orders).__name__, importlib.import_module(".prices", "shop") is prices)
for wrong in ("both", None, 3, both.kind, types, types.SimpleNamespace(__name__="both")):
    print(type(wrong).__name__, attempt(lambda: importlib.reload(wrong).__name__))
removed = sys.modules.pop("both")
print(attempt(lambda: importlib.reload(removed)))
import both as fresh

print(fresh is removed, fresh.kind, hasattr(fresh, "extra"), attempt(lambda: importlib.reload(removed)))
sys.modules["both"] = removed
print(importlib.reload(removed) is removed, removed.extra, attempt(lambda: importlib.reload(types.ModuleType("both"))))
print(attempt(lambda: importlib.import_module("failing")), "failing" in sys.modules, attempt(lambda: importlib.import_module("broken")), "broken" in sys.modules)
print(attempt(lambda: importlib.import_module("failing")))
print(importlib.import_module("shop.deep.leaf").__name__, importlib.import_module("..tax", "shop.deep").__name__, importlib.import_module("...tax", "shop.deep.leaf").__name__)
print(attempt(lambda: importlib.import_module("....tax", "shop.deep.leaf")), attempt(lambda: importlib.import_module("shop.deep.none")), attempt(lambda: importlib.import_module("shop.tax.none")))
spec = importlib.util.find_spec("shop.deep") if hasattr(importlib, "util") else __import__("importlib.util").util.find_spec("shop.deep")
print(spec.name, spec.parent, spec.submodule_search_locations is not None)
