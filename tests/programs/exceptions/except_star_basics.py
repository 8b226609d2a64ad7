# except*: every clause takes its part of the group, in order, and each part is a group of its own.
def leaves(group):
    return [leaves(e) if isinstance(e, BaseExceptionGroup) else repr(e) for e in group.exceptions]


def handle(error):
    taken = []
    try:
        raise error
    except* ValueError as group:
        taken.append(("ValueError", type(group).__name__, group.message, leaves(group)))
    except* (KeyError, IndexError) as group:
        taken.append(("lookup", type(group).__name__, group.message, leaves(group)))
    except* OSError as group:
        taken.append(("OSError", type(group).__name__, group.message, leaves(group)))
    except* KeyboardInterrupt as group:
        taken.append(("interrupt", type(group).__name__, group.message, leaves(group)))
    return taken


for error in (
    ExceptionGroup("one", [ValueError("v")]),
    ExceptionGroup("three", [KeyError("k"), ValueError("v"), IndexError("i")]),
    ExceptionGroup("nested", [
        ExceptionGroup("left", [ValueError(1), OSError(2)]), ExceptionGroup("right", [ValueError(3)]), KeyError(4)]),
    BaseExceptionGroup("base", [KeyboardInterrupt("stop"), FileNotFoundError("f")]),
    BaseExceptionGroup("deep base", [BaseExceptionGroup("d", [KeyboardInterrupt(), UnicodeError("u")])]),
    ExceptionGroup("same class twice", [ValueError(1), ValueError(2)]),
):
    print(error.message)
    for entry in handle(error):
        print("   ", *entry)


def first_clause_wins(error):
    try:
        raise error
    except* Exception as group:
        return_value.append(("Exception", leaves(group)))
    except* ValueError as group:
        return_value.append(("never", leaves(group)))


return_value = []
first_clause_wins(ExceptionGroup("all", [ValueError(1), TypeError(2)]))
print(return_value)
whole = ExceptionGroup("whole", [ValueError(1)])
try:
    raise whole
except* ValueError as group:
    print(group is whole, group.__traceback__ is not None)
parts = ExceptionGroup("parts", [ValueError(1), KeyError(2)])
try:
    raise parts
except* ValueError as group:
    print(group is parts, group.exceptions[0] is parts.exceptions[0])
except* KeyError:
    print("without a name")
