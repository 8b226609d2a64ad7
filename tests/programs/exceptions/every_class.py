# Every exception class: its bases, what it says with no, one and two arguments, and that it can be derived from.
import builtins

special = {"UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "BaseExceptionGroup", "ExceptionGroup", "_IncompleteInputError"}
for name in sorted(vars(builtins)):
    cls = getattr(builtins, name)
    if not isinstance(cls, type) or not issubclass(cls, BaseException) or name in special or cls.__module__ != "builtins":
        continue
    derived = type("Derived", (cls,), {})
    e = cls("text")
    print(name, [base.__name__ for base in cls.__mro__[:-1]], repr(cls()), repr(e), str(e), str(cls("a", "b") if not issubclass(cls, (OSError, SyntaxError)) else cls("a")), repr(derived("d")), derived("x").args)
    try:
        cls(unknown=1)
    except TypeError as error:
        print(error)
    try:
        raise cls("raised")
    except cls as caught:
        print(caught is not None, caught.__traceback__ is not None, caught.__context__, caught.__cause__, caught.__suppress_context__)
