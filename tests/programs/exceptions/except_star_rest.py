# What no except* clause takes is raised again as a group of the same shape; handled parts are gone from it.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__[0]}:{error.message}[{' '.join(tree(e) for e in error.exceptions)}]"
    return repr(error)


def handle(error, *kinds):
    taken = []
    try:
        try:
            raise error
        except* kinds as group:
            taken.append(tree(group))
    except BaseException as rest:
        return taken, tree(rest), rest is error, rest.__context__, rest.__cause__
    return taken, "nothing left"


nested = ExceptionGroup("a", [
    ValueError(1),
    ExceptionGroup("b", [KeyError(2), ExceptionGroup("c", [ValueError(3), OSError(4)])]),
    ExceptionGroup("d", [KeyError(5)]),
])
for kinds in ((ValueError,), (KeyError,), (OSError,), (ValueError, KeyError), (Exception,), (ZeroDivisionError,), ()):
    print([kind.__name__ for kind in kinds], *handle(nested, *kinds))
print(*handle(BaseExceptionGroup("base", [ValueError(1), SystemExit(2)]), ValueError))
print(*handle(BaseExceptionGroup("base", [ValueError(1), SystemExit(2)]), SystemExit))


def several_levels():
    try:
        try:
            try:
                raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3), TypeError(4)])
            except* ValueError:
                print("first level")
            except* ZeroDivisionError:
                print("never")
        except* (KeyError, OSError) as group:
            print("second level", tree(group))
    except ExceptionGroup as group:
        print("plain except gets", tree(group))


several_levels()
noted = ExceptionGroup("noted", [ValueError(1), KeyError(2)])
noted.add_note("keep me")
noted.__cause__ = OSError("the cause")
try:
    try:
        raise noted
    except* ValueError as group:
        print(group.__notes__, repr(group.__cause__))
        group.add_note("on the handled part")
except ExceptionGroup as rest:
    print(tree(rest), rest.__notes__, repr(rest.__cause__), rest.__suppress_context__, rest is noted)
    print(noted.__notes__)
