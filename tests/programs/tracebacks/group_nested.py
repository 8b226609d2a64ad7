# Groups inside groups: indentation of each level, numbering, members without traceback, own classes.
class JobErrors(ExceptionGroup):
    pass


class Cancelled(BaseException):
    pass


def job(n):
    if n % 3 == 0:
        raise ZeroDivisionError(f"job {n}")
    if n % 3 == 1:
        return {}[n]
    raise Cancelled


def batch(name, *jobs):
    errors = []
    for n in jobs:
        try:
            batch(f"{name}.{n[0]}", *n[1:]) if isinstance(n, tuple) else job(n)
        except BaseException as error:
            errors.append(error)
    group = JobErrors if all(isinstance(error, Exception) for error in errors) else BaseExceptionGroup
    raise group(f"batch {name}", errors)


try:
    batch("first", 0, 1)
except JobErrors as error:
    print(error, [type(e).__name__ for e in error.exceptions])
error = ExceptionGroup("never raised itself", [OSError("nor this one"), ExceptionGroup("inner", [EOFError()])])
try:
    raise error.exceptions[1].exceptions[0]
except EOFError as caught:
    print("now it has a traceback:", caught.__traceback__ is not None)
try:
    batch("main", 3, ("sub", 4, (6, 1)), 2)
except BaseExceptionGroup as caught:
    raise BaseExceptionGroup("all", [caught, error])
