"""bind(), bind_partial() and what BoundArguments can do."""
import inspect


def function(a, b, /, c, d=4, *args, e, f=6, **kwargs):
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


shape = inspect.signature(function)
bound = shape.bind(1, 2, 3, e=5)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound, bound.args, bound.kwargs, list(bound.arguments.items()))
print(shape.bind(1, 2, 3, 4, 5, 6, e=7, x=8, a=9, args=10))
print(shape.bind(1, 2, c=3, e=5).args, shape.bind(1, 2, e=5, c=3).kwargs)
print(bound.signature is shape, bound == shape.bind(1, 2, 3, e=5), shape.bind(1, 2, 3, e=5) == shape.bind(1, 2, 3, e=5), bound == 1)
attempt(lambda: shape.bind())
attempt(lambda: shape.bind(1))
attempt(lambda: shape.bind(1, 2))
attempt(lambda: shape.bind(1, 2, 3))
attempt(lambda: shape.bind(1, 2, 3, c=4, e=1))
attempt(lambda: shape.bind(a=1, b=2, c=3, e=1))
attempt(lambda: shape.bind_partial())
attempt(lambda: shape.bind_partial(1, f=2))
attempt(lambda: shape.bind_partial(b=2))
partial = shape.bind_partial(1)
partial.apply_defaults()
print(partial.arguments)
small = inspect.signature(lambda x, y=2: 0)
attempt(lambda: small.bind(1, 2, 3))
attempt(lambda: small.bind(1, z=3))
attempt(lambda: small.bind(1, z=3, w=4))
attempt(lambda: small.bind(y=3))
attempt(lambda: inspect.signature(lambda *, k: 0).bind())
attempt(lambda: inspect.signature(lambda *, k, m: 0).bind(1))
attempt(lambda: inspect.signature(lambda a, /: 0).bind(a=1))
attempt(lambda: inspect.signature(lambda a=1, /: 0).bind(a=1))
attempt(lambda: hash(bound))
bound.arguments["c"] = "changed"
print(bound.args, function(*bound.args, **bound.kwargs))
empty = inspect.signature(lambda *a, **k: 0).bind()
print(empty)
empty.apply_defaults()
print(empty, empty.args, empty.kwargs)
