"""sys.exit(): SystemExit as a class, its code, finally blocks, nesting, argument errors."""
import sys


def attempt(call):
    try:
        print(repr(call()))
    except BaseException as error:
        print(type(error).__name__, repr(str(error)), error.args, getattr(error, "code", "no code"))


attempt(sys.exit)
attempt(lambda: sys.exit(None))
attempt(lambda: sys.exit(True))
attempt(lambda: sys.exit(2.5))
attempt(lambda: sys.exit(()))
attempt(lambda: sys.exit((1,)))
attempt(lambda: sys.exit((1, 2, 3)))
attempt(lambda: sys.exit([1, 2]))
attempt(lambda: sys.exit("message"))
print(SystemExit.__mro__, issubclass(SystemExit, Exception))
for arguments in ((), (1,), (1, 2), ("a", None)):
    error = SystemExit(*arguments)
    print(repr(error), error.code, error.args)
error = SystemExit(4)
error.code = "changed"
print(error.code, error.args, repr(error))


class Quit(SystemExit):
    def __init__(self, reason, code=9):
        super().__init__(code)
        self.reason = reason


attempt(lambda: sys.exit(Quit("done")))
try:
    sys.exit(Quit("inside"))
except SystemExit as error:
    print(type(error.code).__name__ if not isinstance(error, Quit) else (error.reason, error.code))


def steps(log):
    try:
        try:
            sys.exit("first")
        finally:
            log.append(("finally", str(sys.exception())))
            try:
                sys.exit("second")
            except SystemExit as inner:
                log.append((inner.code, inner.__context__.code))
    except Exception:
        log.append("never")


log = []
try:
    steps(log)
except SystemExit as error:
    log.append(("outer", error.code, error.__context__, error.__cause__))
print(log)


def main(arguments):
    """Returns a code the way scripts do."""
    if not arguments:
        return "usage: main NAME"
    return None if arguments[0] != "fail" else 3


for arguments in ([], ["ok"], ["fail"]):
    try:
        sys.exit(main(arguments))
    except SystemExit as stop:
        code = stop.code
        print(arguments, repr(code), 0 if code is None else code if isinstance(code, int) else 1)
try:
    raise SystemExit from ValueError("why")
except SystemExit as error:
    print(repr(error), repr(error.__cause__), error.code)
