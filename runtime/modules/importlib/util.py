"""Help for code that deals with modules by their names."""

import sys

__all__ = ["find_spec", "module_from_spec", "resolve_name"]


def resolve_name(name, package):
    """The absolute name that a relative one stands for."""
    from importlib import _absolute

    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _absolute(name[level:], package, level)


def find_spec(name, package=None):
    """What is known of a module that could be imported, or None. Packages around it are imported."""
    from importlib.machinery import ModuleSpec

    name = resolve_name(name, package)
    module = sys.modules.get(name)
    if module is None:
        if name in sys.modules or _denied_import(name) is not None:
            return None
        parent = name.rpartition(".")[0]
        if parent:
            around = __import__(parent, fromlist=["__path__"])
            if not hasattr(around, "__path__"):
                raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name)
        module = _module_new(name)
        if module is None:
            return None
    return ModuleSpec(name, None, origin=getattr(module, "__file__", None), is_package=hasattr(module, "__path__"))


def module_from_spec(spec):
    """A new module of that name, which is empty: there are no loaders to fill it."""
    return type(sys)(spec.name)
