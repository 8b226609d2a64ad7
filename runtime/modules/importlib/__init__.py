"""Import of modules by name."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def invalidate_caches():
    """Does nothing: no import reads files."""


def import_module(name, package=None):
    """Import a module and answer it; a name that begins with dots is relative to the package."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
        name = _absolute(name[level:], package, level)
    __import__(name)
    return sys.modules[name]


def _absolute(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def reload(module):
    """Run the code of a module once more, in the namespace that it has."""
    name = getattr(module, "__name__", None)
    if name is None:
        raise TypeError("reload() argument must be a module")
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    denied = _denied_import(name)
    if denied is not None:
        raise ModuleNotFoundError(f"import of {denied!r} is not allowed in this session", name=denied)
    if _module_renew(module):
        try:
            _module_run(module)
        finally:
            _module_done(module)
    return sys.modules[name]
