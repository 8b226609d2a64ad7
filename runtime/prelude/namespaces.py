# Names of class bodies and of executed code whose namespace guest code implements.


def namespace_load(namespace, name, fallback):
    try:
        return namespace[name]
    except KeyError:
        pass
    if fallback is _ABSENT:
        raise NameError(f"name '{name}' is not defined", name=name)
    return fallback


def namespace_lookup(namespace, name):
    try:
        return namespace[name]
    except KeyError:
        return _ABSENT


def namespace_delete(namespace, name):
    try:
        del namespace[name]
        return
    except BaseException:  # whatever it says, as in CPython
        pass
    raise NameError(f"name '{name}' is not defined", name=name)
