"""sys.modules: modules made by hand, None in it, deletion, __name__ of the running program, lookups by import."""
import sys
import types


def attempt(label, call):
    try:
        print(label, repr(call()))
    except BaseException as error:
        print(label, type(error).__name__, error)


print(type(sys.modules).__name__, sys.modules["sys"] is sys, sys.modules[__name__].__name__, __name__, sys.modules.get("no.such"))
main = sys.modules["__main__"]
value = 3
print(main.value, main.sys is sys)
main.added = "by attribute"
print(added)
made = types.ModuleType("made_by_hand", "Its text.")
made.answer = 42
sys.modules["made_by_hand"] = made
import made_by_hand
from made_by_hand import answer
print(made_by_hand is made, answer, made.__doc__, made.__name__, made.__spec__, made.__loader__)
try:
    from made_by_hand import question
except ImportError as error:
    print(type(error).__name__, error.name, str(error).partition(" (")[0])
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error, error.name)
sys.modules["odd"] = 17
import odd
print(odd + 1)
package = types.ModuleType("package")
package.__path__ = []
inner = types.ModuleType("package.inner")
inner.word = "deep"
package.inner = inner
sys.modules |= {"package": package, "package.inner": inner}
import package.inner as direct
from package.inner import word
from package import inner as again
print(direct is inner, word, again is inner)
del sys.modules["made_by_hand"]
try:
    import made_by_hand
except ModuleNotFoundError as error:
    print(error, error.name)


class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"computed {name}"


sys.modules["lazy"] = Lazy("lazy")
import lazy
from lazy import anything
print(lazy.first, anything, hasattr(lazy, "_x"))
for name in ("blocked", "odd", "package", "package.inner", "lazy"):
    print(name, type(sys.modules.pop(name)).__name__, end="; ")
print()
attempt("missing", lambda: sys.modules["lazy"])
attempt("import", lambda: __import__("lazy"))
attempt("all str", lambda: all(isinstance(name, str) for name in sys.modules))
import json
before = json
del sys.modules["json"]
sys.modules["json"] = before
import json
print(json is before, "json" in sys.modules, sys.modules is sys.modules.copy(), "os" in sys.builtin_module_names if hasattr(sys, "builtin_module_names") else False)
