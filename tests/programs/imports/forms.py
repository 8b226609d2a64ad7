# Every form of import statement, and which names each one binds.
import sys


def names(source):
    namespace = {}
    exec(source, namespace)
    return {k: getattr(v, "__name__", type(v).__name__) for k, v in sorted(namespace.items()) if not k.startswith("__")}


for source in ("import types", "import types as t", "import types, builtins", "import types as t, builtins as b, sys", "import string.templatelib", "import string.templatelib as templates", "import string.templatelib as string",
               "from string import templatelib", "from string import templatelib as lib", "from types import SimpleNamespace", "from types import SimpleNamespace as Space, ModuleType", "from types import (SimpleNamespace)",
               "from types import (\n    SimpleNamespace as A,  # first\n    ModuleType as B,\n)", "from string.templatelib import Template as T, Interpolation as I, convert", "import types; import types as again", "import string.templatelib, types as t, string",
               "from builtins import len as size, print as show", "import builtins as len", "from builtins import __name__ as own_name", "from types import \\\n    GenericAlias",
               "if 1: import types\nelse: import builtins", "import annotationlib as types, types as annotationlib", "from typing import Generic as _hidden, NoDefault as None_"):
    print(source.replace("\n", "\\n"), "->", names(source))
import types as first
import types as second
from types import SimpleNamespace
import string.templatelib
import string.templatelib as direct
import builtins
print(first is second, first.SimpleNamespace is SimpleNamespace, string.templatelib is direct, direct.Template is type(t""), string.__name__, direct.__name__)
print([name in sys.modules for name in ("types", "string", "string.templatelib", "builtins", "sys", "__main__", "templatelib", "direct", "nothing_such")])
print(sys.modules["types"] is first, sys.modules["builtins"] is builtins, type(sys.modules).__name__, sys.modules.get("nothing_such", "absent"))
print(builtins.len is len, builtins.print is print, builtins.__name__, vars(builtins)["int"] is int)
print(type(first), isinstance(first, first.ModuleType), callable(first), first == second, first != builtins, bool(first), hash(first) == hash(second))
del first
print(second.SimpleNamespace(a=1), "first" in globals())
import types
types = types.SimpleNamespace(types=types)
print(types.types is second)
