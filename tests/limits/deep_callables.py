# limits: memory=256MB
# ends: completed
# Callables inside callables, deeper than the native stack: a frame per layer, so that the limit of recursion ends it.
def function(*args):
    return args


def called(action):
    try:
        return action()
    except RecursionError as error:
        return type(error).__name__


class Itself:
    pass


Itself.__call__ = Itself()
print("itself", called(Itself()))
inner = function
for _ in range(20_000):
    inner = type("Layer", (), {"__call__": inner})()
print("instances", called(inner))
static = bound = function
for _ in range(200_000):
    static = staticmethod(static)
    bound = classmethod(bound).__get__(None, int)
print("static", called(static))
print("class", called(bound))
