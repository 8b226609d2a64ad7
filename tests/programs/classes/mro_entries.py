# Objects in the bases that replace themselves through __mro_entries__, and the __orig_bases__ that remembers them.
class Real:
    tag = "real"


class Alias:
    def __init__(self, *targets):
        self.targets = targets

    def __mro_entries__(self, bases):
        print("mro_entries", self, [getattr(b, "__name__", b) for b in bases])
        return self.targets

    def __repr__(self):
        return f"Alias{tuple(t.__name__ for t in self.targets)}"


class Other:
    pass


class One(Alias(Real)):
    pass


print(One.__bases__, One.__orig_bases__, One.tag)


class Two(Other, Alias(Real, dict), metaclass=type):
    pass


print([b.__name__ for b in Two.__bases__], Two.__orig_bases__, len(Two(a=1)))


class Gone(Alias()):
    pass


print(Gone.__bases__, Gone.__orig_bases__, "__orig_bases__" in Other.__dict__, hasattr(Real, "__orig_bases__"))


class WithMethod:
    def __mro_entries__(self, bases):
        return (int,)


class IsClass(WithMethod, One):  # a class is used as it is: the hook is for instances
    pass


print([c.__name__ for c in IsClass.__mro__], "__orig_bases__" in IsClass.__dict__, IsClass.__orig_bases__)
for entries in (Real, [Real], None, (Real, Real), (5,)):
    base = type("B", (), {"__mro_entries__": lambda self, bases: entries})()
    try:
        class Made(base):
            pass
    except Exception as e:
        print(type(e).__name__, e)
try:
    type("Direct", (Alias(Real),), {})
except TypeError as e:
    print(e)
try:
    class Twice(Alias(Real), Alias(Other), Real):
        pass
except TypeError as e:
    print(e)
