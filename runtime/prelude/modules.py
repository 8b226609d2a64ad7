# The import statements and __import__. `modules` is sys.modules; the intrinsics make modules and run their code.


# What the statement binds or takes names from. fromlist: None for `import name`.
def import_name(name, fromlist, level, globals):
    if level > 0:
        full_name = import_absolute_name(name, level, globals)
    else:
        full_name = name
        if not name:
            raise ValueError("Empty module name")
    module = import_module(full_name)
    if not fromlist:
        if level == 0:
            return import_module(name.partition(".")[0])
        if not name:
            return module
        package_end = len(module.__name__) - (len(name) - len(name.partition(".")[0]))
        return _sys_modules()[module.__name__[:package_end]]
    if hasattr(module, "__path__"):
        import_submodules(module, fromlist, False)
    return module


def import_statement(name, globals, locals, fromlist, level):
    return _builtins_dict()["__import__"](name, globals, locals, fromlist, level)


def import_function(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError("module name must be a string")
    if level < 0:
        raise ValueError("level must be >= 0")
    return import_name(name, fromlist, level, globals)


# The same for code that may import only what the host allows (Session::Options::allowed_imports).
def import_allowed(name, fromlist, level, globals):
    if level == 0 and not name:
        raise ValueError("Empty module name")
    full_name = import_absolute_name(name, level, globals) if level > 0 else name
    check_import(full_name)
    if not fromlist:
        return import_name(name, fromlist, level, globals)
    module = import_module(full_name)
    if hasattr(module, "__path__"):
        check_submodules(module, fromlist, False)
        import_submodules(module, fromlist, False)
    return module


def import_function_allowed(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError("module name must be a string")
    if level < 0:
        raise ValueError("level must be >= 0")
    return import_allowed(name, fromlist, level, globals)


def check_import(name):
    denied = _denied_import(name)
    if denied is not None:
        raise ModuleNotFoundError(f"import of {denied!r} is not allowed in this session", name=denied)


# Names that the module has already are no imports.
def check_submodules(module, names, recursive):
    for name in names:
        if not isinstance(name, str):
            continue
        if name == "*":
            if not recursive and hasattr(module, "__all__"):
                check_submodules(module, module.__all__, True)
        elif not hasattr(module, name):
            check_import(f"{module.__name__}.{name}")


def import_absolute_name(name, level, globals):
    if not isinstance(globals, dict):
        raise KeyError("'__name__' not in globals")
    package = globals.get("__package__")
    if package is not None:
        if not isinstance(package, str):
            raise TypeError("package must be a string")
    else:
        if "__name__" not in globals:
            raise KeyError("'__name__' not in globals")
        package = globals["__name__"]
        if "__path__" not in globals:
            package = package.rpartition(".")[0]
    if not package:
        raise ImportError("attempted relative import with no known parent package")
    base = package
    for _ in range(level - 1):
        base, dot, _ = base.rpartition(".")
        if not dot:
            raise ImportError("attempted relative import beyond top-level package")
    return base + "." + name if name else base


def import_module(name):
    modules = _sys_modules()
    module = modules.get(name, _ABSENT)
    if module is None:
        raise ModuleNotFoundError(f"import of {name} halted; None in sys.modules", name=name)
    if module is not _ABSENT:
        return module
    parent, _, child = name.rpartition(".")
    parent_module = None
    if parent:
        if parent not in modules:
            import_module(parent)
        if name in modules:
            return modules[name]
        parent_module = modules[parent]
        if not hasattr(parent_module, "__path__"):
            raise ModuleNotFoundError(f"No module named {name!r}; {parent!r} is not a package", name=name)
    module = _module_new(name)
    if module is None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    modules[name] = module
    try:
        _module_run(module)
    except BaseException:
        modules.pop(name, None)
        raise
    finally:
        _module_done(module)
    if name not in modules:
        raise KeyError(name)
    module = modules.pop(name)
    modules[name] = module
    if parent:
        try:
            setattr(parent_module, child, module)
        except AttributeError:
            pass
    return module


def import_submodules(module, names, recursive):
    for name in names:
        if not isinstance(name, str):
            where = module.__name__ + ".__all__" if recursive else "``from list''"
            raise TypeError(f"Item in {where} must be str, not {type(name).__name__}")
        if name == "*":
            if not recursive and hasattr(module, "__all__"):
                import_submodules(module, module.__all__, True)
        elif not hasattr(module, name):
            submodule = f"{module.__name__}.{name}"
            try:
                import_module(submodule)
            except ModuleNotFoundError as error:
                if error.name == submodule and _sys_modules().get(submodule, _ABSENT) is not None:
                    continue
                raise


def import_from(module, name):
    try:
        return _load_attribute(module, name)
    except AttributeError:
        pass
    module_name = getattr(module, "__name__", None)
    if isinstance(module_name, str):
        found = _sys_modules().get(f"{module_name}.{name}", _ABSENT)
        if found is not _ABSENT:
            return found
    path = getattr(module, "__file__", None)
    if not isinstance(path, str):
        path = None
    shown = module_name if isinstance(module_name, str) else "<unknown module name>"
    if _module_is_initializing(module):
        text = f"cannot import name {name!r} from partially initialized module {shown!r} (most likely due to a circular import) "
    else:
        text = f"cannot import name {name!r} from {shown!r} "
    text += "(unknown location)" if path is None else f"({path})"
    raise ImportError(text, name=shown, path=path, name_from=name)


def import_star(module, namespace):
    skips_private = not hasattr(module, "__all__")
    if not skips_private:
        names = module.__all__
    elif not hasattr(module, "__dict__"):
        raise ImportError("from-import-* object has no __dict__ and no __all__")
    else:
        space = module.__dict__
        # Those of library modules that are made on demand, too.
        names = [*space.keys(), *" ".join(getattr(space.get("__getattr__"), "names_on_demand", ())).split()]
    for name in names:
        if not isinstance(name, str):
            module_name = module.__name__
            kind = type(name).__name__
            if skips_private:
                raise TypeError(f"Key in {module_name}.__dict__ must be str, not {kind}")
            raise TypeError(f"Item in {module_name}.__all__ must be str, not {kind}")
        if skips_private and name[:1] == "_":
            continue
        namespace[name] = getattr(module, name)


def display_value(value):
    hook = getattr(import_module("sys"), "displayhook", None)
    if hook is None:
        raise RuntimeError("lost sys.displayhook")
    hook(value)


# What a host function has answered with a future. The number is that of the call.
def host_future(number):
    return import_module("asyncio.host_futures").HostFuture(number)


# A feed whose code is a coroutine function, since it awaits.
def run_feed(feed):
    return import_module("asyncio.feeds").run(feed())


# Special methods of the classes that the host declares: only the host makes instances.
def host_object_new(cls, *args, **kwargs):
    raise TypeError(f"cannot create {cls.__name__!r} instances")


def host_object_init_subclass(cls, **kwargs):
    raise TypeError(f"type {cls.__base__.__name__!r} is not an acceptable base type")


def host_object_repr(self):
    return f"<{type(self).__name__} object>"


def host_object_reduce(self, protocol):
    raise TypeError(f"cannot pickle {type(self).__name__!r} object")


def open_file(file, mode, buffering, encoding, errors, newline, closefd, opener):
    return import_module("_io")._open(file, mode, buffering, encoding, errors, newline, closefd, opener)


def module_names(function):
    return sorted(function())


# exec() of code that was compiled for eval().
def exec_expression(code, globals, locals):
    _run_code(code, globals, locals)
