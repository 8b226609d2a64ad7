"""importlib.machinery: ModuleSpec made by hand, its parent, comparison and text; suffixes; specs of known modules."""
import importlib.machinery
import importlib.util
import types
from importlib.machinery import ModuleSpec


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


plain = ModuleSpec("plain", None)
print(plain, plain.name, plain.loader, plain.origin, plain.loader_state, plain.submodule_search_locations, plain.parent == "", plain.has_location, plain.cached)
package = ModuleSpec("a.b.c", None, origin="somewhere", loader_state=[1], is_package=True)
print(package, package.parent, package.loader_state, package.submodule_search_locations)
inner = ModuleSpec("a.b.c", "loader", is_package=False)
print(inner, inner.parent, inner.submodule_search_locations)
print(ModuleSpec("x", None) == ModuleSpec("x", None), ModuleSpec("x", None) == ModuleSpec("y", None), ModuleSpec("x", None) == ModuleSpec("x", 1), ModuleSpec("x", None) == ModuleSpec("x", None, origin="o"), ModuleSpec("x", None, is_package=True) == ModuleSpec("x", None), ModuleSpec("x", None) != 3, ModuleSpec("x", None) == "x")
package.submodule_search_locations.append("/where")
package.name = "renamed.package"
package.origin = None
print(package, package.parent)
print(attempt(lambda: ModuleSpec()), attempt(lambda: ModuleSpec("x")), attempt(lambda: ModuleSpec("x", None, "origin")), attempt(lambda: ModuleSpec("x", None, wrong=1)), sep="\n")
print(attempt(lambda: setattr(plain, "parent", "p")), attempt(lambda: hash(plain)))
print(importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.BYTECODE_SUFFIXES, ".py" in importlib.machinery.all_suffixes(), type(importlib.machinery.EXTENSION_SUFFIXES).__name__)


class Spec(ModuleSpec):
    """A spec of our own."""

    extra = 5


print(Spec("own", None, origin="here"), Spec("own", None).extra, Spec("own", None) == ModuleSpec("own", None))
for name in ("json", "json.decoder", "string", "email_of_nobody", "asyncio"):
    spec = attempt(lambda: importlib.util.find_spec(name))
    print(name, spec and (spec.name, spec.parent, spec.submodule_search_locations is not None))
made = importlib.util.module_from_spec(ModuleSpec("fresh", None))
print(type(made) is types.ModuleType, made.__name__, made)
made.__spec__ = plain
print(made.__spec__ is plain, made.__spec__.name)
fake = types.ModuleType("fake")
print(fake.__spec__, fake.__loader__, fake.__package__, fake.__doc__)
