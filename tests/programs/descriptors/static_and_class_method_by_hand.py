# staticmethod and classmethod: made, initialised again, asked and bound by hand, with every kind of argument.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


class Thing:
    pass


def function(*arguments):
    """Text of the function."""
    return arguments


class Derived(staticmethod):
    pass


class DerivedClass(classmethod):
    def __init__(self, function, extra=None):
        super().__init__(function)
        self.extra = extra


class WithInit(staticmethod):
    def __init__(self, function):
        super().__init__(function)
        self.own = 1


for cls in (staticmethod, classmethod, Derived, DerivedClass, WithInit):
    name = cls.__name__
    attempt(f"{name} made", lambda: cls(function).__func__ is function)
    attempt(f"{name} wrapped", lambda: cls(function).__wrapped__ is function)
    for attribute in ("__name__", "__qualname__", "__annotations__", "__isabstractmethod__"):
        attempt(f"{name} {attribute}", lambda: getattr(cls(function), attribute) if attribute != "__dict__" else sorted(getattr(cls(function), attribute)))
        attempt(f"{name} {attribute} of len", lambda: getattr(cls(len), attribute) if attribute not in ("__dict__", "__doc__") else None)
        attempt(f"{name} {attribute} of 5", lambda: getattr(cls(5), attribute) if attribute not in ("__dict__", "__doc__", "__annotations__") else None)
    attempt(f"{name} none", lambda: cls())
    attempt(f"{name} two", lambda: cls(1, 2, 3))
    attempt(f"{name} keyword", lambda: cls(f=function))
    attempt(f"{name} get", lambda: type(cls(function).__get__(Thing(), Thing)).__name__)
    attempt(f"{name} get instance", lambda: type(cls(function).__get__(Thing())).__name__)
    attempt(f"{name} get class", lambda: type(cls(function).__get__(None, Thing)).__name__)
    attempt(f"{name} get None", lambda: type(cls(function).__get__(None)).__name__)
    attempt(f"{name} get None None", lambda: type(cls(function).__get__(None, None)).__name__)
    attempt(f"{name} get nothing", lambda: cls(function).__get__())
    attempt(f"{name} get three", lambda: cls(function).__get__(1, 2, 3))
    attempt(f"{name} bound call", lambda: cls(function).__get__(None, Thing)(1, 2))
    attempt(f"{name} bound call on 5", lambda: cls(function).__get__(5)(1))
    attempt(f"{name} call", lambda: cls(function)(1, 2))
    attempt(f"{name} call 5", lambda: cls(5)(1, 2))
    attempt(f"{name} of 5 bound", lambda: cls(5).__get__(None, Thing))
    attempt(f"{name} of 5 bound call", lambda: cls(5).__get__(None, Thing)())
    attempt(f"{name} of a class", lambda: cls(list).__get__(None, Thing)("ab") if cls is not classmethod and not issubclass(cls, classmethod) else cls(list).__get__(None, Thing)())
    attempt(f"{name} of property", lambda: type(cls(property(function)).__get__(None, Thing)).__name__)
    attempt(f"{name} set attribute", lambda: (setattr(s := cls(function), "x", 5), s.x)[1])
    attempt(f"{name} set func", lambda: setattr(cls(function), "__func__", len))
    attempt(f"{name} set wrapped", lambda: setattr(cls(function), "__wrapped__", len))
    attempt(f"{name} repr", lambda: cls(function))
    attempt(f"{name} repr of 5", lambda: cls(5))
    attempt(f"{name} init again", lambda: ((s := cls(function)).__init__(len), s.__func__ is len)[1])
    attempt(f"{name} equal", lambda: cls(function) == cls(function))
    attempt(f"{name} or", lambda: cls(function) | None)
    attempt(f"{name} set_name", lambda: cls(function).__set_name__)
    attempt(f"{name} subscript", lambda: cls[int])
attempt("extra", lambda: (DerivedClass(function, 7).extra, WithInit(function).own))
for receiver in (5, "a", None, function, property(), staticmethod(len), classmethod(len)):
    shown = type(receiver).__name__
    attempt(f"staticmethod.__get__ of {shown}", lambda: staticmethod.__get__(receiver, 5))
    attempt(f"classmethod.__get__ of {shown}", lambda: type(classmethod.__get__(receiver, 5)).__name__)
    attempt(f"staticmethod.__call__ of {shown}", lambda: staticmethod.__call__(receiver, "ab"))
    attempt(f"staticmethod.__repr__ of {shown}", lambda: staticmethod.__repr__(receiver))


class Uses:
    made = Derived(function)
    made_class = DerivedClass(function, "extra")
    with_init = WithInit(function)

    @staticmethod
    @classmethod
    def odd(cls):
        return cls

    @classmethod
    @staticmethod
    def other(*arguments):
        return arguments


attempt("uses", lambda: (Uses.made(1), Uses().made(2), Uses.made_class(3)[1], Uses().with_init(4)))
attempt("odd", lambda: Uses.odd())
attempt("other", lambda: Uses.other(1)[1:])
