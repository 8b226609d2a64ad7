# Exceptions raised inside except* clauses are collected into a new group, with the handled part as context.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}:{error.message!r}[{' '.join(tree(e) for e in error.exceptions)}]"
    return repr(error)


def contexts(error):
    parts = [f"{tree(error)} from {error.__cause__!r} during {error.__context__ and tree(error.__context__)}"]
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            parts += ["  " + line for line in contexts(inner)]
    return parts


def show(label, function, error):
    try:
        function(error)
        print(label, "-> handled")
    except BaseException as result:
        print(label, "->")
        print(*("   " + line for line in contexts(result)), sep="\n")


def one(error):
    try:
        raise error
    except* ValueError:
        raise RuntimeError("new")


def two(error):
    try:
        raise error
    except* ValueError as group:
        raise RuntimeError("first") from group.exceptions[0]
    except* KeyError:
        {}["missing"]


def with_group(error):
    try:
        raise error
    except* ValueError:
        raise ExceptionGroup("new group", [OSError("o")])
    except* KeyError:
        raise


def base(error):
    try:
        raise error
    except* KeyError:
        raise KeyboardInterrupt("stop") from None


mixed = [ValueError("v"), KeyError("k"), TypeError("t")]
show("one, all taken", one, ExceptionGroup("g", mixed[:1]))
show("one, a rest", one, ExceptionGroup("g", mixed))
show("two", two, ExceptionGroup("g", mixed[:2]))
show("two and a rest", two, ExceptionGroup("g", mixed))
show("a group and a naked raise", with_group, ExceptionGroup("g", mixed))
show("base exception", base, ExceptionGroup("g", mixed[1:2]))
show("base exception and a rest", base, ExceptionGroup("g", mixed))
show("plain exception", one, ValueError("plain"))
