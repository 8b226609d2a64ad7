# The name after `as` is unbound at the end of its handler; the handler type is evaluated late.
def f():
    error = "before"
    try:
        raise ValueError("inside")
    except ValueError as error:
        inner = error
    try:
        return error
    except UnboundLocalError as unbound:
        return str(unbound), str(inner)


print(f())


def g():
    for kind in (ValueError, KeyError):
        try:
            raise kind("x")
        except kind as e:
            e = "rebound"
        try:
            e
        except UnboundLocalError:
            print(kind.__name__, "unbound")


g()


def handler_types():
    log.append("evaluated")
    return (ValueError, KeyError)


log = []
try:
    1 + 1
except handler_types():
    pass
print(log)
try:
    {}[1]
except handler_types() as e:
    print(log, type(e).__name__)
try:
    try:
        raise IndexError("original")
    except undefined_handler:
        pass
except NameError as e:
    print(e, "|", repr(e.__context__))


def closure_capture():
    try:
        raise ValueError("kept")
    except ValueError as e:
        message = str(e)

        def get():
            return message
    return get()


print(closure_capture())


def return_error():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return e


print(repr(return_error()))
