"""import_module(), reload(), find_spec(), invalidate_caches(), module attributes, errors."""
import importlib
import importlib.util
import sys
import types


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(importlib.import_module("json").loads("[1]"), importlib.import_module("json.decoder").__name__, importlib.import_module(".decoder", "json").JSONDecoder.__name__, importlib.import_module("os.path").__name__, importlib.import_module("json") is sys.modules["json"])
attempt(lambda: importlib.import_module("no_such_module"))
attempt(lambda: importlib.import_module("json.nothing"))
attempt(lambda: importlib.import_module("math.nothing"))
attempt(lambda: importlib.import_module(".decoder"))
attempt(lambda: importlib.import_module("..x", "json"))
attempt(lambda: importlib.import_module(""))
attempt(lambda: importlib.reload("json"))
attempt(lambda: importlib.reload(types.ModuleType("unknown")))
print(importlib.util.find_spec("json").name, importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json.decoder").parent, importlib.invalidate_caches())
attempt(lambda: importlib.util.find_spec("no_such.module"))
attempt(lambda: importlib.util.find_spec(".x"))
attempt(lambda: importlib.util.resolve_name(".a.b", "pkg"))
attempt(lambda: importlib.util.resolve_name("..a", "pkg.sub"))
attempt(lambda: importlib.util.resolve_name("a", None))
attempt(lambda: importlib.util.resolve_name("..a", "pkg"))
attempt(lambda: importlib.util.resolve_name(".a", ""))
made = types.ModuleType("made", "its text")
print(made, made.__name__, made.__doc__, made.__loader__, made.__spec__, sorted(vars(made)))
made.value = 5
sys.modules["made"] = made
import made as again
from made import value
print(again is made, value, importlib.import_module("made").value)
attempt(lambda: exec("from made import nothing"))
attempt(lambda: exec("import made.sub"))
sys.modules["none"] = None
attempt(lambda: importlib.import_module("none"))
attempt(lambda: __import__("made", level=-1))
attempt(lambda: __import__("x", {}, {}, (), 1))
attempt(lambda: __import__("json.decoder").__name__)
attempt(lambda: __import__("json.decoder", fromlist=["x"]).__name__)
exec("def f(): return value * 2", made.__dict__)
print(made.f())
attempt(lambda: made.missing)
attempt(lambda: types.ModuleType())
attempt(lambda: types.ModuleType(3))
