"""Optional and lazy imports: fall-backs, a module that loads on first use, __getattr__ and __dir__ of modules."""
import importlib
import importlib.util
import sys
import types


def optional(name, default=None):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        print("missing:", error.name, type(error).__name__)
        return default


print(optional("json").__name__, optional("no_such_thing"), optional("json.no_such_part", "default"), optional("no.such.package", 0))
first = next(module for name in ("ujson_nobody", "orjson_nobody", "json") if (module := optional(name)))
print(first.__name__, [name for name in ("math", "no_math", "json", "xml.dom.no") if (lambda n: importlib.util.find_spec(n.partition(".")[0]))(name)])


class Lazy(types.ModuleType):
    """Imports what it stands for when an attribute is asked for."""

    def __init__(self, name):
        super().__init__(name)
        self._loads = 0

    def __getattr__(self, name):
        self._loads += 1
        module = importlib.import_module(self.__name__)
        self.__dict__.update({key: value for key, value in vars(module).items() if not key.startswith("__")})
        return getattr(module, name)

    def __repr__(self):
        return f"<lazy {self.__name__!r}, {self._loads} loads>"


lazy = Lazy("textwrap")
print(lazy, lazy.shorten("some long text here", 10), lazy, lazy.dedent("  x"), lazy)
try:
    lazy.no_such_function
except AttributeError as error:
    print(error)
broken = Lazy("no_such_module")
try:
    broken.anything
except ModuleNotFoundError as error:
    print(error, broken)
facade = types.ModuleType("facade")
exec(
    """
_MOVED = {"sqrt": "math", "dumps": "json", "gone": "nowhere_to_be_found"}

def __getattr__(name):
    if name in _MOVED:
        import importlib
        value = getattr(importlib.import_module(_MOVED[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

def __dir__():
    return sorted(_MOVED)
""",
    facade.__dict__,
)
sys.modules["facade"] = facade
from facade import dumps, sqrt

print(sqrt(16), dumps([1]), dir(facade), "sqrt" in vars(facade), "gone" in vars(facade), hasattr(facade, "nothing"))
for name in ("nothing", "gone"):
    try:
        getattr(facade, name)
    except Exception as error:
        print(type(error).__name__, error)
try:
    from facade import nothing
except ImportError as error:
    print(str(error).partition(" (")[0])
values = {name: optional(name) is not None for name in ("decimal", "fractions", "imaginary")}
print(values, __import__("json") is importlib.import_module("json"), importlib.__import__("json.decoder").__name__, importlib.__import__("json.decoder", fromlist=["x"]).__name__)
