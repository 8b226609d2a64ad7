# Descriptors whose methods fail, are missing, or raise AttributeError: fall-backs and messages.
class Failing:
    def __init__(self, error):
        self.error = error

    def __get__(self, obj, cls=None):
        raise self.error

    def __set__(self, obj, value):
        raise self.error

    def __delete__(self, obj):
        raise self.error


class SetOnly:
    def __set__(self, obj, value):
        print("set", value)


class GetOnly:
    def __get__(self, obj, cls=None):
        return "got"


class DeleteOnly:
    def __delete__(self, obj):
        print("deleted")


class WrongArity:
    def __get__(self):
        return "never"

    def __set__(self, obj):
        return "never"


class NotCallable:
    __get__ = 5
    __set__ = None
    __delete__ = "text"


class C:
    attribute = Failing(AttributeError("from the descriptor"))
    key = Failing(KeyError("k"))
    set_only, get_only, delete_only = SetOnly(), GetOnly(), DeleteOnly()
    arity, uncallable = WrongArity(), NotCallable()


class Falling(C):
    def __getattr__(self, name):
        return f"__getattr__({name})"


def attempt(action):
    try:
        result = action()
        return result if isinstance(result, (str, bool, type(None))) else type(result).__name__
    except Exception as e:
        return f"{type(e).__name__}: {e}"


c = C()
for name in [n for n in C.__dict__ if n[:2] != "__"]:
    print(name, [attempt(a) for a in (lambda: getattr(c, name), lambda: setattr(c, name, 1), lambda: delattr(c, name),
                                      lambda: getattr(C, name), lambda: getattr(Falling(), name), lambda: hasattr(c, name))])
print(vars(c))
