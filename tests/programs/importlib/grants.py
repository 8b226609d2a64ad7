# grants: ../../grants/shop
import importlib
import importlib.util
import sys

print([name for name in ("shop", "marked", "late", "nosuch", "circle_a") if importlib.util.find_spec(name)])
print("marked" in sys.modules)
spec = importlib.util.find_spec("shop")
print(spec.name, spec.submodule_search_locations is not None, spec.parent)
shop = importlib.import_module("shop")
print(importlib.reload(shop) is shop)
try:
    importlib.import_module("failing")
except Exception as error:
    print(type(error).__name__)
print("failing" in sys.modules)
