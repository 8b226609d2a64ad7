# Types that except* refuses: groups, non-exceptions, and when the check happens.
class OwnGroup(ExceptionGroup):
    pass


def attempt(label, kinds, error=None):
    try:
        try:
            if error is not None:
                raise error
        except* kinds():
            print(label, "-> taken")
        else:
            print(label, "-> no exception, never checked")
    except BaseException as problem:
        print(label, "->", type(problem).__name__, problem, "| context", repr(problem.__context__))


v = ValueError("v")
group = ExceptionGroup("g", [v, KeyError("k")])
for label, kinds in (
    ("ExceptionGroup", lambda: ExceptionGroup),
    ("BaseExceptionGroup", lambda: BaseExceptionGroup),
    ("subclass of a group", lambda: OwnGroup),
    ("tuple with a group", lambda: (ValueError, ExceptionGroup)),
    ("int", lambda: int),
    ("number", lambda: 5),
    ("string", lambda: "ValueError"),
    ("None", lambda: None),
    ("instance", lambda: ValueError("i")),
    ("list", lambda: [ValueError]),
    ("tuple with a number", lambda: (ValueError, 5)),
    ("nested tuple", lambda: (ValueError, (KeyError,))),
    ("empty tuple", lambda: ()),
    ("expression fails", lambda: 1 // 0),
    ("undefined", lambda: undefined_name),
):
    attempt(label, kinds, group)
attempt("plain exception, group type", lambda: ExceptionGroup, v)
attempt("plain exception, number", lambda: 5, v)
attempt("no exception, number", lambda: 5)


def order():
    def kind(value, label):
        log.append(label)
        return value
    log = []
    try:
        raise group
    except* kind(ValueError, "first"):
        log.append("body 1")
    except* kind(KeyError, "second"):
        log.append("body 2")
    except* kind(TypeError, "third, though nothing is left"):
        log.append("never")
    return log


print(order())
try:
    try:
        raise group
    except* Exception:
        print("all taken")
    except* 5:
        print("never")
except TypeError as error:
    print("still checked:", error, "| context", repr(error.__context__))
