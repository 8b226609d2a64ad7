# ImportError: name, path and name_from are keywords; msg is the only argument.
def fields(e):
    return e.msg, e.name, e.path, e.name_from, e.args, str(e)


print(fields(ImportError()), fields(ImportError("m")), fields(ImportError("m", "n")))
print(fields(ImportError("m", name="n", path="p")), fields(ImportError(name="n")), fields(ModuleNotFoundError("m", name="a.b", name_from="c")))
for f in (lambda: ImportError("m", bogus=1), lambda: ImportError("m", nam="n"), lambda: ImportError(msg="m"), lambda: ImportError(**{"name": 1, "path": 2})):
    try:
        print(fields(f()))
    except TypeError as error:
        print(error)
e = ImportError("m", name="n")
e.name, e.path, e.name_from = 1, 2, 3
print(fields(e))
del e.name, e.path
print(fields(e))
for statement in ("import no_such_module", "import no_such_package.sub", "from no_such_module import x", "import types.sub"):
    try:
        exec(statement)
    except ImportError as error:
        print(type(error).__name__, error, error.name, error.name_from)


class Own(ImportError):
    def __init__(self, name):
        super().__init__(f"cannot have {name}", name=name)


print(fields(Own("that")), Own("x").__reduce__()[2])
