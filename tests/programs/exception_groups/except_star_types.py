# What except* refuses.


def attempt(types, raised):
    try:
        try:
            raise raised
        except* types as e:
            print("caught", repr(e))
    except BaseException as error:
        print(type(error).__name__, error, "|", repr(error.__context__))


group = ExceptionGroup("g", [ValueError(1), TypeError(2)])
attempt(ValueError, group)
attempt((), group)
attempt((ValueError, TypeError), group)
attempt(ExceptionGroup, group)
attempt(BaseExceptionGroup, ValueError(1))
attempt((ValueError, ExceptionGroup), group)
attempt((ExceptionGroup, int), group)
attempt(int, group)
attempt(3, group)
attempt((ValueError, 3), ValueError(2))
attempt([ValueError], group)
attempt("x", KeyboardInterrupt(1))


class Own(ExceptionGroup):
    pass


attempt(Own, group)
attempt(ValueError, Own("own", [ValueError(1), KeyError(2)]))


def raising_type():
    raise LookupError("type")


try:
    try:
        raise group
    except* ValueError:
        print("first")
        raise OSError("lost?")
    except* raising_type():
        print("never")
except Exception as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))

try:
    raise ValueError
except* ValueError:
    print("ok")
except* undefined:
    print("never")
