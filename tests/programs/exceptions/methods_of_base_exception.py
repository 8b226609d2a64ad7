# with_traceback(), add_note(), __setstate__(), __reduce__() and __init__() called with every kind of argument.
class Own(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except BaseException as error:
        print(label, "->", type(error).__name__, error)


def raised():
    try:
        raise LookupError("for its traceback")
    except LookupError as error:
        return error.__traceback__


e = Own("x")
attempt("with_traceback None", lambda: e.with_traceback(None) is e)
attempt("with_traceback tb", lambda: (e.with_traceback(raised()) is e, e.__traceback__ is not None))
for argument in (5, "a", (), ValueError()):
    attempt(f"with_traceback {argument!r}", lambda: e.with_traceback(argument))
    attempt(f"add_note {argument!r}", lambda: (e.add_note(argument), e.__notes__))
    attempt(f"__setstate__ {argument!r}", lambda: (e.__setstate__(argument), e.__dict__))
attempt("with_traceback()", lambda: e.with_traceback())
attempt("with_traceback(tb=)", lambda: e.with_traceback(tb=None))
attempt("add_note()", lambda: e.add_note())
attempt("add_note two", lambda: e.add_note("a", "b"))
attempt("add_note keyword", lambda: e.add_note(note="a"))
attempt("setstate None", lambda: (e.__setstate__(None), e.__dict__))
attempt("setstate dict", lambda: (e.__setstate__({"q": 1, "b": 7}), e.__dict__))
attempt("setstate wrong keys", lambda: (e.__setstate__({1: 2}), e.__dict__))
attempt("setstate args", lambda: (e.__setstate__({"args": (9, 8)}), e.args))
attempt("reduce", lambda: e.__reduce__())
attempt("reduce plain", lambda: (ValueError().__reduce__(), ValueError(1, 2).__reduce__(), KeyError("k").__reduce__()))
attempt("reduce_ex", lambda: ValueError(1).__reduce_ex__(2))
attempt("init again", lambda: (e.__init__("y", 5), e.args, e.b, str(e)))
attempt("base init", lambda: (Exception.__init__(e, 1, 2, 3), e.args, str(e)))
attempt("base init keyword", lambda: Exception.__init__(e, x=1))
attempt("new", lambda: (Own.__new__(Own, 1, 2, x=3).args, Own.__new__(Own).__dict__))
attempt("new wrong class", lambda: Exception.__new__(int))
attempt("new of a derived", lambda: Exception.__new__(KeyError, "k"))
attempt("str of class", lambda: BaseException.__str__(KeyError("k")))
attempt("repr of class", lambda: BaseException.__repr__(KeyError("k", 2)))
attempt("str wrong", lambda: BaseException.__str__(5))
attempt("eq", lambda: (ValueError(1) == ValueError(1), e == e, e in [e], hash(e) == hash(e), ValueError.__eq__(e, 5)))
attempt("lt", lambda: ValueError(1) < ValueError(2))
attempt("bool", lambda: bool(ValueError()))
attempt("iter", lambda: list(ValueError(1, 2)))
attempt("item", lambda: ValueError(1, 2)[0])
attempt("call", lambda: ValueError()())
attempt("no args attribute", lambda: ValueError("x").message)
