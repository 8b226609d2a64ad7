# ModuleNotFoundError and ImportError: texts, names, what was bound before the failure, and catching them.
import builtins


def attempt(source, namespace=None):
    namespace = {"__name__": "__main__", "__package__": None} if namespace is None else namespace
    try:
        exec(source, namespace)
        outcome = "fine"
    except Exception as error:
        outcome = f"{type(error).__name__}: {str(error).split(' (')[0]} | {getattr(error, 'name', '-')} {getattr(error, 'name_from', '-')}"
    print(source.replace("\n", "\\n"), "|", outcome, "|", sorted(k for k in namespace if not k.startswith("__")))


for source in ("import nothing_such", "import nothing_such as n", "import nothing.such.deep", "import types, nothing_such, builtins", "import types.nothing", "import types.nothing as n", "import builtins.nothing", "import sys.nothing.deep", "import string.nothing", "import string.templatelib.nothing",
               "from nothing_such import a", "from nothing.such import a as b", "from nothing_such import *", "from types.nothing import a", "from string.nothing import a", "from types import nothing", "from types import nothing as n", "from types import SimpleNamespace, nothing, ModuleType", "from builtins import nothing",
               "from builtins import len, nothing", "from typing import Nothing", "from string import nothing", "from string.templatelib import templates", "from sys import nothing", "from builtins import Len", "from types import simplenamespace", "from builtins import len as a, len as b, nothing as c",
               "from . import a", "from .a import b", "from .. import a", "from ..a.b import c", "from .string import templatelib", "from . import *", "import types\ntypes.nothing", "import string.templatelib as t\nt.nothing", "import builtins\nbuiltins.lenn", "import types\ndel types.nothing",
               "try:\n    import nothing_such\nexcept ImportError:\n    nothing_such = None", "try:\n    from types import nothing\nexcept ModuleNotFoundError:\n    found = 1\nexcept ImportError:\n    found = 2", "import types as t, t.nothing"):
    attempt(source)
attempt("from . import a", {"__name__": "package.module", "__package__": "package"})
attempt("from .. import a", {"__name__": "package.module", "__package__": "package"})
attempt("from . import a", {"__name__": "package.module"})
attempt("from . import a", {"__package__": 5, "__name__": "x"})
print(issubclass(ModuleNotFoundError, ImportError), issubclass(ImportError, Exception))
for error in (ImportError("text"), ImportError("text", name="n", path="p"), ModuleNotFoundError(), ImportError(1, 2), ImportError(name="only"), ImportError("m", name_from="f")):
    print(repr(error), str(error), error.msg, error.name, error.path, error.name_from, error.args)
for arguments in ({"wrong": 1}, {"name": "n", "wrong": 1}):
    try:
        ImportError("text", **arguments)
    except TypeError as error:
        print(error)


def fallback():
    try:
        import fast_version as implementation
    except ImportError as error:
        import types as implementation
        return implementation.__name__, error.name, repr(error.__context__)


def chain():
    try:
        from builtins import quick
    except ImportError as error:
        raise RuntimeError("no quick one") from error


print(fallback())
try:
    chain()
except RuntimeError as error:
    print(error, repr(error.__cause__))
