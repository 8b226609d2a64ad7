# TracebackException: fields, equality, format() with and without chains, groups, syntax errors, from_exception.
import traceback
from traceback import TracebackException


def make(function):
    try:
        function()
    except BaseException as error:
        return error


def group():
    raise ExceptionGroup("several", [ValueError("one"), ExceptionGroup("inner", [KeyError("two")])])


def syntax():
    compile("x = = 1\n", "code.py", "exec")


lenght = 1


def renamed():
    return length


for function in (group, syntax, renamed):
    error = make(function)
    captured = TracebackException.from_exception(error)
    print("".join(captured.format()))
    print(captured.exc_type_str, str(captured), captured == TracebackException(type(error), error, error.__traceback__), captured.__cause__, captured.__suppress_context__)
captured = TracebackException.from_exception(make(lambda: [].pop()), limit=1)
print(len(captured.stack), list(captured.format_exception_only()), list(captured.format(chain=False))[0])
captured = TracebackException(ValueError, ValueError("made"), None)
print("".join(captured.format()), captured.stack)
