# ExitStack: order of callbacks, suppressing, replaced exceptions and their contexts, pop_all(), push().
from contextlib import ExitStack, contextmanager


@contextmanager
def step(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


with ExitStack() as stack:
    names = [stack.enter_context(step(name)) for name in "ab"]
    stack.callback(print, "callback", sep="-")
    function = stack.push(lambda *details: print("pushed", details[0]))
    print(names, callable(function))

    @stack.callback
    def registered():
        print("registered")

with ExitStack() as stack:
    stack.push(lambda kind, error, traceback: print("sees", kind, error) or True)
    stack.callback(print, "not suppressing")
    raise ValueError("suppressed")
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}["key"])
        raise ValueError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
with ExitStack() as outer:
    with ExitStack() as inner:
        inner.enter_context(step("kept"))
        kept = inner.pop_all()
    print("inner done")
    outer.push(kept)
stack = ExitStack()
stack.enter_context(step("by hand"))
stack.close()
stack.close()
for wrong in (5, "x", object()):
    try:
        stack.enter_context(wrong)
    except TypeError as error:
        print(error)
    try:
        stack.push(wrong)
    except Exception as error:
        print(type(error).__name__)


class OnlyExit:
    def __exit__(self, *details):
        print("only exit", details[0])
        return True


with ExitStack() as stack:
    stack.push(OnlyExit())
    stack.push(OnlyExit().__exit__)
    raise LookupError("gone after the first")
try:
    ExitStack().enter_context(OnlyExit())
except TypeError as error:
    print(error)
with ExitStack() as stack:
    for number in range(200):
        stack.callback(int)
print("many")
