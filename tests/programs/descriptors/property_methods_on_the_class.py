# Methods of property called on the class itself, with receivers and arguments of every kind.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, error)


class Thing:
    value = 5


class Derived(property):
    """Own text."""


class WithSlots(property):
    __slots__ = ()


class WithInit(property):
    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.extra = len(arguments)


def getter(self):
    """Getter text."""
    return self.value


def setter(self, value):
    self.value = value


def deleter(self):
    del self.value


for cls in (property, Derived, WithSlots, WithInit):
    name = cls.__name__
    for made in (lambda: cls(), lambda: cls(getter), lambda: cls(getter, setter), lambda: cls(getter, setter, deleter, "text"), lambda: cls(None, setter), lambda: cls(fset=setter, doc="only"),
                 lambda: cls(getter, doc=None), lambda: cls(len_like), lambda: cls(fget=len_like, fset="a"), lambda: cls(doc=5)):
        attempt(f"{name} made", lambda: [(p := made()).fget is getter, p.fset is setter, p.fdel is deleter, p.__doc__, type(p).__name__])
        attempt(f"{name} get", lambda: cls.__get__(made(), Thing()))
        attempt(f"{name} get of the class", lambda: type(cls.__get__(made(), None, Thing)).__name__)
        attempt(f"{name} get None", lambda: cls.__get__(made(), None))
        attempt(f"{name} get both None", lambda: cls.__get__(made(), None, None))
        attempt(f"{name} set", lambda: cls.__set__(made(), (t := Thing()), 7) or t.value)
        attempt(f"{name} delete", lambda: cls.__delete__(made(), Thing()))
        attempt(f"{name} isabstract", lambda: made().__isabstractmethod__)
        attempt(f"{name} name", lambda: made().__name__)
        attempt(f"{name} set_name", lambda: (p := made(), cls.__set_name__(p, Thing, "called"), p.__name__)[2])
        for change in ("getter", "setter", "deleter"):
            attempt(f"{name} {change}", lambda: [(p := getattr(cls, change)(made(), len)).fget is len, p.fset is len, p.fdel is len, type(p).__name__, p.__doc__ == len.__doc__])
    for arguments in ((1, 2, 3, 4, 5), ):
        attempt(f"{name} too many", lambda: cls(*arguments))
    attempt(f"{name} keyword", lambda: cls(get=1))
    attempt(f"{name} twice", lambda: cls(getter, fget=getter))
    attempt(f"{name} init again", lambda: ((p := cls(getter)).__init__(None, setter), p.fget, p.fset is setter)[1:])
    attempt(f"{name} no receiver", lambda: cls.__get__())
    attempt(f"{name} wrong receiver", lambda: cls.__get__(5, Thing()))
    attempt(f"{name} wrong receiver", lambda: cls.getter(5, getter))
    attempt(f"{name} no arguments", lambda: cls.__get__(cls(getter)))
    attempt(f"{name} too many arguments", lambda: cls.__get__(cls(getter), 1, 2, 3))
    attempt(f"{name} set without value", lambda: cls.__set__(cls(getter), Thing()))
    attempt(f"{name} set of nothing", lambda: cls.__set__(cls(getter)))
    attempt(f"{name} delete of nothing", lambda: cls.__delete__(cls(getter)))
    attempt(f"{name} set_name arguments", lambda: cls.__set_name__(cls(), 1))
    for attribute in ("fget", "fset", "fdel"):
        attempt(f"{name} assign {attribute}", lambda: setattr(cls(getter), attribute, None))
        attempt(f"{name} delete {attribute}", lambda: delattr(cls(getter), attribute))
        attempt(f"{name} type of {attribute}", lambda: type(property.__dict__[attribute]).__name__)
    attempt(f"{name} assign doc", lambda: (setattr(p := cls(getter), "__doc__", "other"), p.__doc__)[1])
    attempt(f"{name} assign name", lambda: (setattr(p := cls(getter), "__name__", "other"), p.__name__)[1])
    attempt(f"{name} delete name", lambda: (p := cls(getter), setattr(p, "__name__", "x"), delattr(p, "__name__"), p.__name__)[3])
    attempt(f"{name} assign x", lambda: setattr(cls(getter), "x", 1))
    attempt(f"{name} abstract", lambda: (setattr(len_like, "__isabstractmethod__", True), cls(len_like).__isabstractmethod__)[1])
    attempt(f"{name} equal", lambda: (cls(getter) == cls(getter), (p := cls(getter)) == p, hash(p) == hash(p)))
    attempt(f"{name} called", lambda: cls(getter)(1))


def len_like(self):
    pass


for cls in (property, Derived):
    attempt("abstract", lambda: (setattr(len_like, "__isabstractmethod__", 1), cls(len_like).__isabstractmethod__, cls(None, len_like).__isabstractmethod__)[1:])
attempt("metaclass", lambda: type(property), )
attempt("bases", lambda: property.__mro__)
attempt("dir", lambda: sorted(n for n in vars(property) if n not in ("__doc__",)))
