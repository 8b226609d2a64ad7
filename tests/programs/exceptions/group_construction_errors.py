# What the constructors of exception groups refuse, and which attributes are read-only.
class Strict(ExceptionGroup):
    pass


class StrictValues(ExceptionGroup, ValueError):
    pass


class ListLike:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        if index:
            raise IndexError
        return ValueError("from a sequence of my own")


class Iterable:
    def __iter__(self):
        yield ValueError("only iterable")


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


attempt("no arguments", lambda: ExceptionGroup())
attempt("only a message", lambda: ExceptionGroup("m"))
attempt("three arguments", lambda: ExceptionGroup("m", [ValueError()], 1))
attempt("keywords", lambda: ExceptionGroup(message="m", exceptions=[ValueError()]))
attempt("message not a string", lambda: ExceptionGroup(5, [ValueError()]))
attempt("message None", lambda: BaseExceptionGroup(None, [ValueError()]))
attempt("empty", lambda: ExceptionGroup("m", []))
attempt("empty tuple", lambda: BaseExceptionGroup("m", ()))
attempt("exceptions an exception", lambda: ExceptionGroup("m", ValueError()))
attempt("exceptions a set", lambda: ExceptionGroup("m", {ValueError()}))
attempt("exceptions a generator", lambda: ExceptionGroup("m", (ValueError() for _ in "a")))
attempt("exceptions None", lambda: ExceptionGroup("m", None))
attempt("exceptions a string", lambda: ExceptionGroup("m", "abc"))
attempt("own sequence", lambda: ExceptionGroup("m", ListLike()).exceptions)
attempt("own iterable", lambda: ExceptionGroup("m", Iterable()))
attempt("an item is no exception", lambda: ExceptionGroup("m", [ValueError(), 5]))
attempt("an item is a class", lambda: ExceptionGroup("m", [ValueError, TypeError]))
attempt("base in an ExceptionGroup", lambda: ExceptionGroup("m", [ValueError(), KeyboardInterrupt()]))
attempt("base group in an ExceptionGroup", lambda: ExceptionGroup("m", [BaseExceptionGroup("i", [SystemExit()])]))
attempt("base in an own group", lambda: Strict("m", [KeyboardInterrupt()]))
attempt("base in a mixed group", lambda: StrictValues("m", [GeneratorExit()]))
attempt("mixed group", lambda: (StrictValues("m", [KeyError(1)]), isinstance(StrictValues("m", [KeyError(1)]), ValueError)))
group = ExceptionGroup("m", [ValueError("v")])
attempt("set message", lambda: setattr(group, "message", "other"))
attempt("set exceptions", lambda: setattr(group, "exceptions", ()))
attempt("delete message", lambda: delattr(group, "message"))
group.args = ("other", [])
attempt("args may change", lambda: (str(group), group.message, group.exceptions, group.args))
group.code = 5
attempt("other attributes", lambda: group.code)
