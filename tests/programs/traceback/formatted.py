# format_exception and its kin: limits, chains, notes, columns of marks, exceptions without text.
import traceback


def deep(n):
    if n == 0:
        return {}["missing"]
    return deep(n - 1)


def caught(function, *args):
    try:
        function(*args)
    except BaseException as error:
        return error


error = caught(deep, 2)
for limit in (None, 1, -1, 0):
    print("".join(traceback.format_exception(error, limit=limit)))
error.add_note("first note")
error.add_note("second\nnote")
print("".join(traceback.format_exception_only(error)))


def chained():
    try:
        deep(0)
    except KeyError as error:
        raise ValueError("outer") from error


def suppressed():
    try:
        deep(0)
    except KeyError:
        raise RuntimeError from None


for function in (chained, suppressed):
    print("".join(traceback.format_exception(caught(function))))
print("".join(traceback.format_exception(caught(chained), chain=False)))
print(traceback.format_exception_only(ValueError("")), traceback.format_exception_only(KeyError("k"), show_group=False))
print([(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)], len(traceback.format_tb(error.__traceback__, limit=1)))
