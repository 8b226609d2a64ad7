# grants: ../../grants/shop
# Packages and modules from a folder that the host grants.
import shop
import shop.prices as prices
from shop import tax, orders
from shop.deep import leaf
import shop.deep.leaf as again

print(shop.price(3), prices.price(0), tax.rate, shop.tax is tax)
print(orders.order(1, 2), orders.count, leaf.place(5), orders.count, leaf.orders is orders, again is leaf)
for module in (shop, prices, shop.deep, leaf):
    print(module.__name__, module.__package__, module.__file__, getattr(module, "__path__", None), repr(module))
print(shop.__doc__, shop.__all__)
namespace = {}
exec("from shop import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))

import spaces.plain
from spaces.inner import leaf as inner_leaf

print(spaces.plain.name, inner_leaf.name, inner_leaf.package, spaces.__name__, spaces.__package__)
print(hasattr(spaces, "__file__") and spaces.__file__ is not None, list(spaces.__path__))
import both
import modfirst

print(both.kind, modfirst.kind)
import declared
import marked

print(declared.text, marked.text)
import sys

print([name for name in sorted(sys.modules) if name.split(".")[0] in ("shop", "spaces", "both")])
