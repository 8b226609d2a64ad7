# What the module traceback shows of a missing name had no hint; str() of a TracebackException neither.
import traceback

lenght = 1


def missing():
    return length


def attribute():
    return (5).reel


def imported():
    from math import sqr


for function in (missing, attribute, imported):
    try:
        function()
    except Exception as error:
        captured = traceback.TracebackException.from_exception(error)
        print(captured)
        print("".join(captured.format_exception_only()), "".join(traceback.format_exception_only(error)), traceback.format_exception(error)[-1])
        captured = traceback.TracebackException(type(error), error, None)
        print(captured)
