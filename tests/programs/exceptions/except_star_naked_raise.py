# A naked raise inside except* puts its part back: parts raised again merge into the original structure.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{error.message}[{' '.join(tree(e) for e in error.exceptions)}]"
    return repr(error)


def run(error, *again):
    try:
        try:
            raise error
        except* ValueError as group:
            if "value" in again:
                raise
        except* KeyError as group:
            if "key" in again:
                raise
            if "key by name" in again:
                raise group
        except* OSError:
            if "os" in again:
                raise
    except BaseException as result:
        return f"{tree(result)} same={result is error} context={result.__context__!r} cause={result.__cause__!r}"
    return "all handled"


def make():
    return ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3), TypeError(4)]), OSError(5)])


print(run(make()))
print(run(make(), "value"))
print(run(make(), "key"))
print(run(make(), "os", "value"))
print(run(make(), "value", "key", "os"))
print(run(make(), "key by name"))
print(run(make(), "key by name", "value"))
complete = ExceptionGroup("complete", [ValueError(1), KeyError(2)])
print(run(complete, "value"))
print(run(complete, "value", "key"))
print(run(ValueError("alone"), "value"))
print(run(KeyError("alone"), "key by name"))
print(run(ZeroDivisionError("not taken"), "value"))


def raise_in_function():
    raise


try:
    try:
        raise make()
    except* ValueError:
        raise_in_function()
except ExceptionGroup as result:
    print("from a function", tree(result))
try:
    try:
        raise make()
    except* Exception:
        try:
            raise
        except ExceptionGroup as inner:
            print("caught inside", tree(inner))
    print("nothing left")
except ExceptionGroup as result:
    print("not reached", tree(result))
