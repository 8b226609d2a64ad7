# locals() where cells, comprehensions, lambdas, generators and global declarations are involved.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def cells(captured):
    free = 1

    def inner(p):
        return free, captured, sorted(locals())

    def no_capture():
        return sorted(locals())
    result = inner(2), no_capture(), sorted(locals())
    captured = "changed"
    return result, locals()["captured"]


attempt(lambda: cells("c"))


def comprehension(n):
    inside = [sorted(locals()) for i in range(1)]
    generator = next([k for k in sorted(locals()) if k.isidentifier()] for j in range(1))
    return inside, generator, (lambda k: sorted(locals()))(1)


attempt(lambda: comprehension(0))


def generator(a):
    b = 1
    yield sorted(locals())
    c = locals()
    a = 5
    yield c["a"], locals()["a"], sorted(locals())


print(list(generator(1)))


def global_declared():
    global changed
    changed = "by global"
    return locals()


print(global_declared(), changed)


def keeps_values(x):
    snapshot = locals()
    x.append(1)
    x = None
    del snapshot["x"][0]
    return snapshot


print(keeps_values(["zero"]))
