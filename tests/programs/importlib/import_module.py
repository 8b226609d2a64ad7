import importlib
import importlib.util
import json
import sys
import types

print(importlib.__all__)
print(importlib.import_module("json") is json, importlib.import_module("json.decoder").__name__, importlib.import_module(".decoder", "json").__name__)
for arguments in [(".x",), (".x", "os"), ("nosuch",), ("..x", "json"), ("json.nosuch",)]:
    try:
        print(importlib.import_module(*arguments))
    except (ImportError, TypeError) as error:
        print(type(error).__name__, error)
for wrong in (3, types.ModuleType("zz")):
    try:
        importlib.reload(wrong)
    except (ImportError, TypeError) as error:
        print(type(error).__name__, error)
import textwrap

old = textwrap.dedent
textwrap.dedent = textwrap.own = 1
print(importlib.reload(textwrap) is textwrap, callable(textwrap.dedent), textwrap.dedent is old, textwrap.own)
print(importlib.util.find_spec("nosuch"), importlib.util.find_spec("textwrap").name, importlib.util.find_spec("json.decoder").parent)
print("tomllib" in sys.modules, importlib.util.find_spec("tomllib").name, "tomllib" in sys.modules)
for name in ("os.nosuch", "nosuch.x"):
    try:
        importlib.util.find_spec(name)
    except ModuleNotFoundError as error:
        print(error, error.name)
print(importlib.util.resolve_name(".a", "b"), importlib.util.resolve_name("a", None), importlib.util.resolve_name("..a", "b.c"))
try:
    importlib.util.resolve_name(".a", "")
except ImportError as error:
    print(error)
print(importlib.invalidate_caches())
