# What the module offers, types of the managers, and reprs without addresses.
import contextlib

print(sorted(contextlib.__all__))
for name in contextlib.__all__:
    thing = getattr(contextlib, name)
    print(name, type(thing).__name__, thing.__name__, thing.__module__, callable(thing))
print(contextlib.nullcontext(1).enter_result, contextlib.closing(open).thing is open)
print(contextlib.suppress.__mro__[1:3], contextlib.ExitStack.__mro__[2])


@contextlib.contextmanager
def manager(one, two=2):
    "Doc of the function."
    yield one


made = manager(1, two=3)
print(made.args, made.kwds, made.func is manager.__wrapped__, made.__doc__)
with made as value:
    print(value, hasattr(made, "args"))
for method in ("push", "enter_context", "callback", "pop_all", "close", "__enter__", "__exit__"):
    print(method, hasattr(contextlib.ExitStack, method), hasattr(contextlib.AsyncExitStack, method))
try:
    contextlib.ExitStack(1)
except TypeError as error:
    print(error)
try:
    contextlib.ExitStack().callback()
except TypeError as error:
    print(error)
