# Exception classes with constructors, messages and attributes of their own: args, str, repr, several bases, catching.
class Coded(Exception):
    def __init__(self, code, message="no message"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NoSuper(Exception):
    def __init__(self, a, b):
        self.total = a + b


class ByNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args, "added in __new__")
        self.made = True
        return self


class Both(KeyError, AttributeError):
    pass


class Kw(ValueError):
    def __init__(self, *args, **kw):
        super().__init__(*args)
        self.__dict__.update(kw)

    def __repr__(self):
        return f"Kw!{self.args}"


class Empty(LookupError):
    """An exception with text."""
    args_note = "class attribute"


Stop = type("Stop", (StopIteration,), {})


errors = [Coded(5), Coded(7, "disk full"), NoSuper(1, 2), ByNew(1), Both("k"), Kw(1, 2, colour="red"), Stop("value"), Empty(),
          Empty("one"), Empty("one", 2), Kw()]
for e in errors:
    try:
        raise e
    except (KeyError, Coded) as caught:
        print("first clause:", end=" ")
        result = caught
    except LookupError as caught:
        print("LookupError:", end=" ")
        result = caught
    except Exception as caught:
        result = caught
    print(repr(result), "|", str(result), "|", result.args, vars(result), result is e)
print(Stop("v").value, Stop().value, Both.__mro__[1:4], Empty.__doc__, Empty().args_note)
print(isinstance(Both(), LookupError), issubclass(Both, (ValueError, AttributeError)), [c.__name__ for c in Coded.__mro__],
      Kw("a").args == ValueError("a").args, Kw("a") == Kw("a"))
changed = Coded(1)
changed.args = ("replaced", 2)
print(changed, changed.args, repr(changed), changed.code)
for action in (lambda: Coded(), lambda: NoSuper(1), lambda: Empty(x=1), lambda: ByNew(x=1), lambda: Kw(colour=1).colour,
               lambda: setattr(changed, "args", 5), lambda: delattr(changed, "args"), lambda: Exception.__new__(Empty, 1, 2),
               lambda: Exception.__new__(int), lambda: Coded(1).missing):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
