# split and subgroup by class, tuple and predicate: nesting stays, whole matches are the same object, empty parts are None.
def tree(error):
    if error is None:
        return "None"
    if isinstance(error, BaseExceptionGroup):
        return f"{error.message}[{' '.join(tree(e) for e in error.exceptions)}]"
    return repr(error)


group = ExceptionGroup("all", [
    ValueError("v1"),
    ExceptionGroup("io", [FileNotFoundError("f"), OSError("o"), ExceptionGroup("deep", [ValueError("v2"), KeyError("k")])]),
    ExceptionGroup("types", [TypeError("t")]),
])
for label, condition in (
    ("ValueError", ValueError),
    ("OSError", OSError),
    ("tuple", (KeyError, TypeError)),
    ("empty tuple", ()),
    ("Exception", Exception),
    ("ExceptionGroup", ExceptionGroup),
    ("nothing there", ZeroDivisionError),
    ("message starts", lambda e: str(e).startswith("v")),
    ("inner group", lambda e: isinstance(e, ExceptionGroup) and e.message == "io"),
    ("leaf only", lambda e: not isinstance(e, ExceptionGroup) and "o" in str(e)),
    ("truthy values", lambda e: [] if "t" in str(e) else [1]),
):
    match, rest = group.split(condition)
    print(label, "|", tree(match), "|", tree(rest), "|", tree(group.subgroup(condition)) == tree(match))
print(group.subgroup(Exception) is group, group.split(Exception)[0] is group, group.split(KeyboardInterrupt)[1] is group)
inner = group.exceptions[2]
print(group.subgroup(TypeError).exceptions[0] is inner, group.subgroup(lambda e: e is inner).exceptions[0] is inner)

calls = []


def note(error):
    calls.append(tree(error))
    return isinstance(error, LookupError)


print(tree(group.subgroup(note)))
print(*calls, sep="\n")


def fails(error):
    if isinstance(error, TypeError):
        raise RuntimeError("predicate gave up")
    return False


for method in (group.split, group.subgroup):
    try:
        print(method(fails))
    except RuntimeError as error:
        print(error)
base = BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError("v")])
match, rest = base.split(Exception)
print(type(match).__name__, tree(match), type(rest).__name__, tree(rest))
