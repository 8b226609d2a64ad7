"""except clauses that look at errno: re-raising others, tables of actions, match, retries, contextlib.suppress."""
import contextlib
import errno


def fail(name, *more):
    raise OSError(getattr(errno, name), f"failed with {name}", *more)


def handle(name):
    try:
        fail(name, "file.txt")
    except OSError as error:
        if error.errno == errno.ENOENT:
            return "missing"
        if error.errno in (errno.EACCES, errno.EPERM):
            return "forbidden"
        raise


for name in ("ENOENT", "EACCES", "EPERM", "ENOSPC", "EEXIST", "EIO"):
    try:
        print(name, handle(name))
    except OSError as error:
        print(name, "passed on:", type(error).__name__, errno.errorcode[error.errno], error.strerror, error.filename)


def by_match(error):
    match error:
        case FileNotFoundError(filename=None):
            return "missing without a name"
        case FileNotFoundError(filename=name):
            return f"missing {name}"
        case OSError(errno=errno.ENOSPC):
            return "full"
        case OSError(errno=errno.EPIPE | errno.ECONNRESET as code):
            return f"the other side left: {errno.errorcode[code]}"
        case OSError(errno=None):
            return "no number"
        case OSError():
            return "other"


for error in (OSError(errno.ENOENT, "x"), OSError(errno.ENOENT, "x", "f"), OSError(errno.ENOSPC, "x"), OSError(errno.EPIPE, "x"), OSError(errno.ECONNRESET, "x"), OSError("x"), OSError(errno.EIO, "x")):
    print(type(error).__name__, by_match(error))


def retry(action, temporary=(errno.EAGAIN, errno.EINTR, errno.EBUSY), times=4):
    seen = []
    for attempt in range(times):
        try:
            return action(attempt), seen
        except OSError as error:
            seen.append(errno.errorcode[error.errno])
            if error.errno not in temporary:
                raise RuntimeError(f"gave up after {seen}") from error
    return None, seen


print(retry(lambda attempt: "done" if attempt == 2 else fail("EINTR")))
print(retry(lambda attempt: fail(["EBUSY", "EINTR"][attempt % 2])))
try:
    retry(lambda attempt: fail("EBUSY" if attempt == 0 else "EROFS"))
except RuntimeError as error:
    print(error, type(error.__cause__).__name__, errno.errorcode[error.__cause__.errno])


@contextlib.contextmanager
def ignoring(*codes):
    try:
        yield
    except OSError as error:
        if error.errno not in codes:
            raise
        print("ignored", errno.errorcode[error.errno])


with ignoring(errno.ENOENT, errno.EEXIST):
    fail("ENOENT")
with ignoring(errno.EEXIST), contextlib.suppress(PermissionError):
    fail("EACCES")
try:
    with ignoring():
        fail("ENOENT")
except FileNotFoundError as error:
    print("not ignored", error.strerror)
codes = {FileNotFoundError: 2, PermissionError: 3, OSError: 1}
for name in ("ENOENT", "EPERM", "EIO"):
    try:
        fail(name)
    except OSError as error:
        print(name, next(code for kind, code in codes.items() if isinstance(error, kind)))
try:
    raise ExceptionGroup("several", [OSError(errno.ENOENT, "a"), OSError(errno.EACCES, "b"), OSError(errno.ENOENT, "c")])
except* FileNotFoundError as group:
    print([error.strerror for error in group.exceptions])
except* OSError as group:
    print([errno.errorcode[error.errno] for error in group.exceptions])
