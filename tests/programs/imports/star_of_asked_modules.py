# import * of modules that have a __getattr__: what it does not know is not there.
import sys
import types


def made(name, **names):
    module = types.ModuleType(name)
    vars(module).update(names)
    sys.modules[name] = module
    return module


def asked(name):
    if name != "__path__":
        print("asked for", name)
    if name == "later":
        return 5
    raise AttributeError(name)


made("plain", __getattr__=asked, shown=1, _hidden=2)
made("listed", __getattr__=asked, __all__=["later", "shown"], shown=3)
made("broken", __getattr__=asked, __all__=["nothing"])

space = {}
exec("from plain import *", space)
print(sorted(name for name in space if name != "__builtins__"))
space = {}
exec("from listed import *", space)
print(sorted(name for name in space if name != "__builtins__"))
try:
    exec("from broken import *", {})
except AttributeError as error:
    print(error)

space = {}
exec("from sys import *", space)
print("version_info" in space, "float_info" in space, space["version_info"][:2] >= (3, 14))
exec("from io import *\nfrom os import *\nfrom typing import *\nfrom calendar import *", space)
print(space["StringIO"]("x").read(), space["environ"] is not None, space["Protocol"].__name__, space["MARCH"])
