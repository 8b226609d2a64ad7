# __instancecheck__ and __subclasscheck__ of metaclasses: truth values, tuples, shortcuts, errors, except and match.
class Meta(type):
    def __instancecheck__(cls, obj):
        print("  instancecheck", cls.__name__, obj)
        return cls.answer(obj)

    def __subclasscheck__(cls, sub):
        print("  subclasscheck", cls.__name__, getattr(sub, "__name__", sub))
        return cls.answer(sub)


class Even(metaclass=Meta):
    answer = staticmethod(lambda obj: obj % 2 == 0 if isinstance(obj, int) else "")

    def __repr__(self):
        return "Even()"


class Anything(metaclass=Meta):
    answer = staticmethod(lambda obj: [1])


class Nothing(metaclass=Meta):
    answer = staticmethod(lambda obj: NotImplemented)


class Broken(metaclass=Meta):
    answer = staticmethod(lambda obj: 1 // 0)


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: (isinstance(4, Even), isinstance(5, Even), isinstance("x", Even)))
attempt(lambda: (isinstance(Even(), Even), isinstance(3, (str, Even, Anything, int))))
attempt(lambda: (issubclass(bool, Anything), issubclass(Anything, Anything), issubclass(5, Anything)))
attempt(lambda: isinstance(1, Nothing))
attempt(lambda: isinstance(1, (int, Broken)))
attempt(lambda: isinstance(1, Broken))
attempt(lambda: issubclass(int, (str, Broken)))
attempt(lambda: (type.__instancecheck__(Anything, 3), type.__subclasscheck__(Anything, int), type.__subclasscheck__(int, bool)))
match 6:
    case str():
        print("str")
    case Even():
        print("even in match")


class AlsoError(Exception, metaclass=Meta):
    answer = staticmethod(lambda sub: True)


try:
    try:
        raise ValueError("not really one")
    except AlsoError:
        print("wrongly caught")
except ValueError as e:
    print("except ignores the hook:", e)
attempt(lambda: isinstance(3, int | Anything))
