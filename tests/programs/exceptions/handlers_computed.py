# The expressions after except: evaluated late and in order, tuples, nested tuples, wrong types, and checks that are not asked.
log = []


def kind(value):
    log.append(getattr(value, "__name__", repr(value)))
    return value


class Meta(type):
    def __instancecheck__(cls, instance):
        log.append("instancecheck")
        return True

    def __subclasscheck__(cls, other):
        log.append("subclasscheck")
        return True


class Anything(Exception, metaclass=Meta):
    pass


class NotAnException(metaclass=Meta):
    pass


def attempt(error, *kinds):
    log.clear()
    try:
        try:
            raise error
        except kind(kinds[0]):
            result = "first"
        except kind(kinds[1]):
            result = "second"
    except BaseException as escaped:
        result = f"{type(escaped).__name__}: {escaped} | context {escaped.__context__!r}"
    print(result, log)


v = ValueError("v")
attempt(v, ValueError, KeyError)
attempt(v, KeyError, ValueError)
attempt(v, KeyError, IndexError)
attempt(v, (KeyError, ValueError), OSError)
attempt(v, (), ValueError)
attempt(v, ((KeyError, ValueError), OSError), ValueError)
attempt(v, (ValueError, 5), ValueError)
attempt(v, 5, ValueError)
attempt(v, None, ValueError)
attempt(v, v, ValueError)
attempt(v, int, ValueError)
attempt(v, KeyError, object)
attempt(v, Anything, ValueError)
attempt(v, NotAnException, ValueError)
attempt(ExceptionGroup("g", [v]), ValueError, ExceptionGroup)


def changing():
    kinds = [KeyError]
    try:
        kinds.append(ValueError)
        raise v
    except tuple(kinds) as error:
        return repr(error), len(kinds)


print(changing())
