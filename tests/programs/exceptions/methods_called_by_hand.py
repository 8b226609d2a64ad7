# Methods of exceptions called on the classes: __init__, __new__, __reduce__, __setstate__, __str__, with_traceback, attributes set and deleted.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class Own(Exception):
    def __init__(self, *arguments):
        self.seen = arguments


class OwnNew(Exception):
    def __new__(cls, *arguments, **keywords):
        made = super().__new__(cls, "from new")
        made.seen = arguments
        return made


class OwnStr(ValueError):
    def __str__(self):
        return "own text"


class Slotted(Exception):
    __slots__ = ("a",)


classes = [BaseException, Exception, ValueError, KeyError, OSError, StopIteration, SystemExit, ImportError, AttributeError, NameError, UnboundLocalError, SyntaxError, IndentationError, RecursionError,
           FileNotFoundError, BlockingIOError, Own, OwnNew, OwnStr, Slotted]
for cls in classes:
    name = cls.__name__
    for arguments in ((), ("a",), ("a", "b"), (9999, "two", "three"), (None,), ((1, 2),)):
        label = f"{name}{arguments}"
        attempt(label, lambda: cls(*arguments))
        attempt(f"{label} str", lambda: str(cls(*arguments)))
        attempt(f"{label} args", lambda: cls(*arguments).args)
        attempt(f"{label} reduce", lambda: [part if not isinstance(part, type) else part.__name__ for part in cls(*arguments).__reduce__()])
        attempt(f"{label} base str", lambda: BaseException.__str__(cls(*arguments)))
        attempt(f"{label} base repr", lambda: BaseException.__repr__(cls(*arguments)))
        attempt(f"{label} init again", lambda: ((e := cls("first")).__init__(*arguments), e.args, str(e))[1:])
        attempt(f"{label} base init again", lambda: (BaseException.__init__(e := cls("first"), *arguments), e.args)[1])
        attempt(f"{label} new", lambda: (e := cls.__new__(cls, *arguments)).args)
        attempt(f"{label} dict", lambda: cls(*arguments).__dict__)
    attempt(f"{name} keyword", lambda: cls(x=1))
    attempt(f"{name} init keyword", lambda: cls.__init__(cls("a"), x=1))
    attempt(f"{name} init wrong", lambda: cls.__init__(5))
    attempt(f"{name} str wrong", lambda: cls.__str__(5) if cls is not OwnStr else None)
    attempt(f"{name} setstate", lambda: ((e := cls("a")).__setstate__({"x": 5}), e.x)[1])
    attempt(f"{name} setstate None", lambda: cls("a").__setstate__(None))
    attempt(f"{name} setstate wrong", lambda: cls("a").__setstate__(5))
    attempt(f"{name} setstate key", lambda: cls("a").__setstate__({5: 1}))
    attempt(f"{name} with_traceback", lambda: cls("a").with_traceback(None))
    attempt(f"{name} with_traceback wrong", lambda: cls("a").with_traceback(5))
    attempt(f"{name} with_traceback none", lambda: cls("a").with_traceback())
    for attribute, values in (("args", ((1,), [1, 2], "ab", 5, None)), ("__cause__", (None, ValueError("c"), 5, ValueError)), ("__context__", (None, ValueError("c"), 5)),
                              ("__traceback__", (None, 5)), ("__suppress_context__", (True, 0, None)), ("__notes__", (["n"], 5)), ("__dict__", ({"y": 1}, 5, None))):
        for value in values:
            def change():
                error = cls("a")
                setattr(error, attribute, value)
                return getattr(error, attribute)
            attempt(f"{name}.{attribute} = {value!r}", change)
        attempt(f"{name} del {attribute}", lambda: delattr(cls("a"), attribute))
    for attribute in ("value", "code", "errno", "strerror", "filename", "filename2", "characters_written", "name", "path", "obj", "lineno", "offset", "text", "print_file_and_line", "name_from", "a"):
        if hasattr(cls("a"), attribute) or hasattr(cls, attribute):
            attempt(f"{name}.{attribute}", lambda: getattr(cls("a"), attribute))
            attempt(f"{name} set {attribute}", lambda: (setattr(e := cls("a"), attribute, 7), getattr(e, attribute), str(e))[1:])
            attempt(f"{name} del {attribute}", lambda: (delattr(e := cls("a"), attribute), getattr(e, attribute)))
    attempt(f"{name} equal", lambda: (cls("a") == cls("a"), (e := cls("a")) == e))
    attempt(f"{name} add_note", lambda: ((e := cls("a")).add_note("n"), e.add_note("m"), e.__notes__)[2])
    attempt(f"{name} add_note wrong", lambda: cls("a").add_note(5))
    attempt(f"{name} attribute", lambda: (setattr(e := cls("a"), "z", 1), e.z, e.__dict__)[1:])
    attempt(f"{name} attribute missing", lambda: cls("a").zz)
