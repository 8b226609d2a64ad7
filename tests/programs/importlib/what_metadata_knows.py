"""importlib.metadata and importlib.resources: packages that are not installed, and the errors that programs catch."""
import importlib.metadata
import importlib.metadata as md
from importlib.metadata import PackageNotFoundError, version


def version_or(name, default):
    try:
        return version(name)
    except PackageNotFoundError as error:
        print("caught:", error, "|", error.name, "|", error.args)
        return default


print(version_or("surely-not-here", "0.0.0"), version_or("Surely_Not.Here2", None))
print(issubclass(PackageNotFoundError, ModuleNotFoundError), issubclass(PackageNotFoundError, ImportError), PackageNotFoundError.__module__, PackageNotFoundError.__name__)
error = PackageNotFoundError("by-hand")
print(error, error.name, repr(error.args), isinstance(error, Exception))
for call in (lambda: md.version("not-here"), lambda: md.metadata("not-here"), lambda: md.requires("not-here"), lambda: md.files("not-here"), lambda: md.distribution("not-here"), lambda: md.version(""), lambda: md.distribution(""), lambda: md.nothing, lambda: md.version(), lambda: md.version("a", "b")):
    try:
        print(call())
    except Exception as failure:
        print(type(failure).__name__, failure)
try:
    __version__ = version("my-own-program")
except PackageNotFoundError:
    __version__ = "unknown"
print(__version__, importlib.metadata is md)
try:
    try:
        md.version("inner-package")
    except ImportError as inner:
        raise RuntimeError("cannot start") from inner
except RuntimeError as outer:
    print(outer, "<-", outer.__cause__, type(outer.__cause__) is PackageNotFoundError)
checks = {}
for requirement in ("alpha-none>=1.0", "beta_none", "gamma.none<3"):
    name = requirement
    for sign in "<>=!~":
        name = name.partition(sign)[0]
    try:
        checks[requirement] = md.version(name)
    except PackageNotFoundError:
        checks[requirement] = "missing"
print(checks)
print([name for name in ("version", "metadata", "requires", "files", "distribution", "entry_points", "distributions", "packages_distributions", "PackageNotFoundError") if not hasattr(md, name)])
print(list(md.entry_points(group="no.such.group")), list(md.entry_points(group="no.such.group", name="x")), [*md.entry_points().select(group="no.such.group")])
