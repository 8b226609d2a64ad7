# locals() in a function is a new snapshot at each call: writes do not reach the variables; exec in functions works on one.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def snapshots(a, b=2):
    first = locals()
    c = 3
    second = locals()
    first["a"] = "written"
    second["new"] = "added"
    return sorted(first), sorted(second), a, first is second, locals()["a"], "new" in locals()


attempt(lambda: snapshots(1))


def exec_writes():
    x = 1
    exec("x = 2; y = 3")
    try:
        y
    except NameError as error:
        print(error)
    return x, eval("x"), "y" in locals()


attempt(exec_writes)


def own_dict():
    x = 1
    namespace = locals()
    exec("x += 1; y = x * 10", globals(), namespace)
    return x, namespace["x"], namespace["y"], sorted(namespace)


attempt(own_dict)


def unbound():
    before = sorted(locals())
    later = 1
    during = sorted(locals())
    del later
    return before, during, sorted(locals())


attempt(unbound)
