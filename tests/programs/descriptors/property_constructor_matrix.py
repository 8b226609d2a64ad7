# property(): arguments of every kind, its parts, copies by getter(), setter() and deleter(), documentation and names.
def getter(self):
    """The getter's text."""
    return "got"


def setter(self, value):
    print("set", value)


def deleter(self):
    print("deleted")


class Callable:
    __doc__ = "documented object"

    def __call__(self, *arguments):
        return ("called", len(arguments))


def attempt(text):
    try:
        print(text, "->", str(eval(text)).split(" at 0x")[0])
    except Exception as error:
        print(text, "->", type(error).__name__, str(error).split(" at 0x")[0])


parts = {"none": None, "getter": getter, "Callable": Callable(), "number": 5, "len": len, "class": int}
for name, part in parts.items():
    for keyword in ("fget", "fset", "fdel", "doc"):
        p = property(**{keyword: part})
        cls = type("C", (), {"p": p})
        row = [getattr(p, field) is part for field in ("fget", "fset", "fdel", "__doc__")]
        for use in ("cls().p", "setattr(cls(), 'p', 1)", "delattr(cls(), 'p')", "cls.p is p"):
            try:
                row.append(str(eval(use)).split(" at 0x")[0])
            except Exception as error:
                row.append(f"{type(error).__name__}: {str(error).split(' at 0x')[0]}")
        print(name, keyword, row)
for text in ("property(getter, setter, deleter, 'doc', 5)", "property(fget=getter, get=1)", "property(getter, fget=getter)", "property(getter).__doc__", "property(getter, doc='own').__doc__", "property(getter, doc=5).__doc__", "property(Callable()).__doc__", "property(len).__doc__ is not None", "property().__doc__", "property(getter).getter(len).__doc__ is not None", "property(getter, doc='own').getter(len).__doc__", "property(getter).setter(setter).fset.__name__", "property(getter).deleter(deleter).fget.__name__", "property(getter).getter()", "property(getter).getter(1).fget", "property(getter).setter(None).fset", "property(getter).getter(None).fget.__name__",
             "property(getter).__get__(None)", "property(getter).__get__(None, int)", "property(getter).__get__(5)", "property(getter).__get__(5, int, 1)", "property(getter).__get__()", "property(getter).__set__(5, 1)", "property(getter).__delete__(5)", "property(getter, setter).__set__(5)", "property(getter).__set_name__(int, 'n')", "property(getter).__set_name__(1)", "property(getter).__name__", "property().__name__", "property(5).__name__", "setattr(property(getter), '__name__', 'x')", "setattr(property(getter), 'fget', 1)", "setattr(property(getter), '__doc__', 'new')", "delattr(property(getter), '__doc__')", "setattr(property(getter), 'other', 1)", "property(getter).__isabstractmethod__", "property(getter)()", "property(getter) == property(getter)", "property.fget", "repr(property(getter))", "property.__new__(property).fget", "property.__init__(property(getter)).__class__"):
    attempt(text)
