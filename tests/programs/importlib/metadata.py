import importlib.metadata

for function in (importlib.metadata.version, importlib.metadata.metadata, importlib.metadata.distribution, importlib.metadata.requires):
    try:
        function("no-such-package")
    except importlib.metadata.PackageNotFoundError as error:
        print(type(error).__name__, error, error.name, isinstance(error, ModuleNotFoundError))
try:
    importlib.metadata.version("")
except ValueError as error:
    print(error)
