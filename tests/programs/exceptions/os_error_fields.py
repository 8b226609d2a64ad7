# OSError: which class an errno makes, what stands in args, str() and repr() with one and two file names.
class Plain(OSError):
    pass


cases = [(), ("text",), (2, "no file"), (2, "no file", "a.txt"), (2, "no file", "a.txt", None, "b.txt"), (13, "denied", b"bytes"), (17, "there", 5), ("not a number", "x"), (2, "x", "f", 0),
         (None, None), (2, "x", None), (1, 2, 3, 4, 5, 6), (99999, "unknown"), (True, "one"), (2.0, "float")]
for arguments in cases:
    e = Plain(*arguments)
    print(arguments, e.args, e.errno, e.strerror, e.filename, e.filename2, str(e), repr(e))
for arguments in cases:
    if type((*arguments, None)[0]) is not int or arguments[0] == 99999:
        print(type(OSError(*arguments)).__name__)


class Own(OSError):
    pass


e = Own(2, "still Own", "f")
print(type(e).__name__, e, e.filename, e.args)
e.filename = "other"
e.strerror = "changed"
print(e, e.args)
e.errno = None
print(e)
del e.filename
print(e.filename, e)
for f in (lambda: OSError(errno=2), lambda: OSError(2, "x", filename="f"), lambda: FileNotFoundError().errno, lambda: IOError is OSError, lambda: EnvironmentError is OSError,
          lambda: issubclass(ConnectionResetError, ConnectionError), lambda: TimeoutError(1, 2, 3).filename, lambda: PermissionError("a").strerror, lambda: Plain(2, "x").__reduce__()[1],
          lambda: Plain(2, "x", "f", None, "g").__reduce__()[1]):
    try:
        print(f())
    except TypeError as error:
        print(error)
