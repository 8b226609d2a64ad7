# Texts with examples that stand in files.
import inspect
import os
import sys


def as_module(module, caller="__main__"):
    if inspect.ismodule(module):
        return module
    if isinstance(module, str):
        return __import__(module, None, None, ("*",))
    if module is None:
        return sys.modules[caller]
    raise TypeError("Expected a module, string, or None")


def _folder_of(module):
    if getattr(module, "__file__", None) is not None:
        return os.path.dirname(module.__file__)
    if module.__name__ == "__main__":
        return os.path.dirname(sys.argv[0]) if sys.argv and sys.argv[0] else os.curdir
    raise ValueError(f"Can't resolve paths relative to the module {module.__name__!r} (it has no __file__)")


def load_file(path, module_relative, package, encoding, caller):
    """The text of the file, and its path."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    if module_relative:
        module = as_module(package, caller)
        if path.startswith("/"):
            raise ValueError("Module-relative files may not have absolute paths")
        path = os.path.join(_folder_of(module), *path.split("/"))
    with open(path, encoding=encoding or "utf-8") as file:
        return file.read(), path
