# Conditions that split and subgroup do not take, and what counts as a class, a tuple or a callable.
class Meta(type):
    def __instancecheck__(cls, instance):
        print("  instancecheck asked")
        return True

    def __subclasscheck__(cls, other):
        print("  subclasscheck asked")
        return True


class Odd(Exception, metaclass=Meta):
    pass


class Callable:
    def __call__(self, error):
        return isinstance(error, KeyError)


class CallableError(Exception):
    def __call__(self, error):
        return True


group = ExceptionGroup("g", [ValueError("v"), KeyError("k")])


def attempt(label, condition):
    for method in (group.split, group.subgroup):
        try:
            print(label, method.__name__, "->", repr(method(condition)))
        except Exception as error:
            print(label, method.__name__, "->", type(error).__name__, error)


attempt("number", 5)
attempt("string", "ValueError")
attempt("None", None)
attempt("list", [ValueError])
attempt("tuple with a string", (ValueError, "KeyError"))
attempt("nested tuple", (ValueError, (KeyError,)))
attempt("tuple with int", (ValueError, int))
attempt("int the class", int)
attempt("object the class", object)
attempt("BaseException", BaseException)
attempt("class with own checks", Odd)
attempt("callable object", Callable())
attempt("callable exception instance", CallableError())
attempt("builtin function", callable)
attempt("exception instance", ValueError("v"))
attempt("predicate without parameter", lambda: True)
attempt("predicate with two", lambda a, b: True)
attempt("generator function", lambda e: (yield))
for method in (group.split, group.subgroup, group.derive):
    for args in ((), (ValueError, KeyError)):
        try:
            method(*args)
        except TypeError as error:
            print(error)
for wrong in ([], [5], 7, None, [KeyboardInterrupt()]):
    try:
        print(repr(group.derive(wrong)))
    except Exception as error:
        print("derive", type(error).__name__, error)
