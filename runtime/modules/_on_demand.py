# Names of a module that are made when they are first asked for: most programs use few of what they import.


def on_demand(namespace, parts, submodules="", modules=""):
    """__getattr__ and __dir__ of a module. `parts`: the modules that names come from, with the names as a text; a name stays once it has
    come. `submodules`: names of modules in this package that need not be imported first. `modules`: other modules that the module has
    under their own names."""
    module = namespace["__name__"]

    def __getattr__(name):
        if name in submodules.split():
            return _import(f"{module}.{name}", ("*",))
        for part, names in parts.items():
            if name in names and name in names.split():
                value = namespace[name] = getattr(_import(part, (name,)), name)
                return value
        if name in modules.split():
            value = namespace[name] = _import(name, ())
            return value
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    def __dir__():
        names = {*namespace, *" ".join((*parts.values(), submodules, modules)).split()}
        return sorted(names - {"__getattr__", "__dir__", "_on_demand"})

    __getattr__.names_on_demand = (*parts.values(), modules)  # for `from module import *`
    return __getattr__, __dir__
