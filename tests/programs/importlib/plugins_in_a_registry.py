"""Plug-ins by dotted names: import_module() with getattr, modules made from source and put into sys.modules."""
import importlib
import sys
import types

SOURCES = {
    "plugins": "NAMES = ['upper', 'count']",
    "plugins.upper": "name = 'upper'\ndef run(text):\n    return text.upper()\n",
    "plugins.count": "from plugins.upper import run as up\nname = 'count'\ndef run(text):\n    return f'{up(text[:1])}:{len(text)}'\n",
    "plugins.empty": "",
}


def install(sources):
    for name, source in sources.items():
        module = types.ModuleType(name, f"Plug-in {name}.")
        module.__package__ = name
        if "." not in name:
            module.__path__ = []
        sys.modules[name] = module
        exec(compile(source, f"<{name}>", "exec"), module.__dict__)
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)


def load(path):
    """'package.module:attribute.attribute', or a function's dotted name."""
    module_name, _, attributes = path.partition(":")
    if not attributes:
        module_name, _, attributes = path.rpartition(".")
    result = importlib.import_module(module_name)
    for attribute in attributes.split("."):
        result = getattr(result, attribute)
    return result


install(SOURCES)
for name in importlib.import_module("plugins").NAMES:
    plugin = importlib.import_module(f".{name}", "plugins")
    print(plugin.name, plugin.run("hello"), plugin.__doc__, plugin.__name__)
for path in ("json:dumps", "json.dumps", "json:decoder.JSONDecoder", "plugins.upper:run", "plugins.count.run", "os.path.join", "collections:OrderedDict.fromkeys", "plugins.empty:run", "plugins.none:x", "nothing.at:all", "json", "string.digits:x", ":x"):
    try:
        found = load(path)
        print(path, getattr(found, "__name__", type(found).__name__))
    except Exception as error:
        print(path, type(error).__name__, error)
import plugins.upper
from plugins import count as counter

print(plugins.upper.run("x"), counter.run("abc"), "plugins.empty" in sys.modules, plugins.empty is sys.modules["plugins.empty"])
replaced = types.ModuleType("plugins.upper")
replaced.run = lambda text: "replaced"
sys.modules["plugins.upper"] = replaced
print(importlib.import_module("plugins.upper").run("x"), plugins.upper.run("x"))
del sys.modules["plugins.count"]
try:
    importlib.import_module("plugins.count")
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    from plugins import nowhere
except ImportError as error:
    print(type(error).__name__, str(error).partition(" (")[0], error.name)
print(sorted(name for name in sys.modules if name.startswith("plugins")))
