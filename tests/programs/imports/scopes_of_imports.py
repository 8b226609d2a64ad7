# import binds a name in the scope where it stands: functions, classes, globals, nonlocals, loops, handlers.
import sys


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def local_only():
    import types
    from string import templatelib as lib
    return types.__name__, lib.__name__, sorted(locals())


print(local_only(), "types" in globals(), "lib" in globals())
attempt(lambda: types)


def before_import():
    sys.modules
    import sys


attempt(before_import)


def dotted_local():
    import string.templatelib
    return sorted(locals()), string.templatelib.Template.__name__


print(dotted_local(), "string" in globals())


def makes_global():
    global types, Space
    import types
    from types import SimpleNamespace as Space


makes_global()
print(types.__name__, Space(x=1))


def closure():
    module = None

    def load():
        nonlocal module
        import types as module
    load()

    def uses():
        return module.__name__, lib.__name__
    attempt(uses)
    import string.templatelib as lib
    return uses()


print(closure())
