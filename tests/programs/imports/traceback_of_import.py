# An uncaught ModuleNotFoundError in a function called from a class body, raised while an ImportError is handled.
def load(preferred, other):
    try:
        return __import__(preferred)
    except ImportError as error:
        print(error, "|", error.name)
        import a_module_that.is_not.there as fallback
        return fallback


class Settings:
    from types import SimpleNamespace as Space
    values = Space(name="s")
    try:
        from builtins import no_such_builtin
    except ImportError as error:
        print(error)
        values.fallback = True
    print(values)
    backend = load("another_missing_module", "third")
