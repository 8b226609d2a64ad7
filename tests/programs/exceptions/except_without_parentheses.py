# Python 3.14 allows several types after except and except* without parentheses, as long as there is no `as`.
def plain(error):
    try:
        raise error
    except ValueError, TypeError:
        return "value or type"
    except KeyError, IndexError, others:
        return "lookup or other"
    except (OSError, EOFError) as caught:
        return f"with a name {caught!r}"
    except ArithmeticError,:
        return "a tuple of one"


def starred(error):
    taken = []
    try:
        raise error
    except* ValueError, TypeError:
        taken.append("value or type")
    except* (KeyError, IndexError) as group:
        taken.append(f"lookup {group.exceptions}")
    except* OSError, ArithmeticError:
        taken.append("rest")
    return taken


others = NameError
for error in (ValueError(), TypeError(), KeyError(), IndexError(), NameError(), OSError("o"), EOFError(), OverflowError()):
    print(type(error).__name__, plain(error))
try:
    plain(AssertionError("not listed"))
except AssertionError as error:
    print("escaped", error)
print(starred(ExceptionGroup("g", [ValueError(), TypeError(), KeyError(1)])), starred(ZeroDivisionError()))
print(starred(ExceptionGroup("g", [OSError(), ExceptionGroup("h", [IndexError(2), OverflowError()])])))


def computed(kinds):
    try:
        raise KeyError("k")
    except kinds[0], kinds[1]:
        return "computed"
    except (lambda: LookupError)(), int:
        return "called"


print(computed([ValueError, KeyError]))
for kinds in ([ValueError, TypeError], [ValueError, 5]):
    try:
        print(computed(kinds))
    except TypeError as error:
        print(error, repr(error.__context__))


def nothing_raised():
    try:
        pass
    except 5, "never checked", undefined:
        return "handler"
    else:
        return "else"


print(nothing_raised())
