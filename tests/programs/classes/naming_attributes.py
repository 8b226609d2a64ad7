# __name__, __qualname__, __module__ and __doc__ of classes: reading, writing, deleting, values of wrong types.
class Outer:
    """Outer's text."""

    class Inner:
        pass


def attempt(cls, name, *value):
    try:
        if value:
            setattr(cls, name, *value)
        else:
            delattr(cls, name)
        print(name, repr(getattr(cls, name)), cls)
    except Exception as e:
        print(type(e).__name__, e)


Inner = Outer.Inner
print(Inner.__name__, Inner.__qualname__, Inner.__module__, Inner.__doc__, Outer.__doc__)
attempt(Inner, "__name__", "Renamed")
attempt(Inner, "__qualname__", "Far.Away")
attempt(Inner, "__module__", "somewhere")
attempt(Inner, "__module__", "builtins")
attempt(Inner, "__module__", 5)
attempt(Inner, "__module__")
attempt(Outer, "__doc__", "new text")
attempt(Outer, "__doc__", 5)
attempt(Outer, "__doc__")
print("__doc__" in Outer.__dict__)
for name, value in (("__name__", 5), ("__name__", "a\0b"), ("__qualname__", None), ("__name__", b"x"), ("__bases__", ()),
                    ("__bases__", 5), ("__mro__", ()), ("__dict__", {}), ("__base__", int)):
    attempt(Outer, name, value)
for name in ("__name__", "__qualname__", "__bases__", "__mro__", "__dict__", "nothing"):
    attempt(Outer, name)
attempt(Outer, "__name__", "")
attempt(int, "__name__", "number")
attempt(int, "bit_length", None)
attempt(int, "new_one", 1)
attempt(list, "__doc__", "x")
attempt(ValueError, "__qualname__", "x")
attempt(dict, "get")
o = Outer()
for name in ("__name__", "__qualname__", "__mro__", "__bases__", "mro"):
    print(name, hasattr(o, name), end=" ")
print(o.__module__, o.__doc__)


class Sub(Outer):
    __name__ = "just an attribute"
    __qualname__ = "Given.In.Body"


print(Sub.__name__, Sub().__name__, Sub.__qualname__, Sub.__doc__, hasattr(Sub(), "__qualname__"), Sub.__dict__["__name__"])
