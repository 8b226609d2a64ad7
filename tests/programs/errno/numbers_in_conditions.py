"""Numbers of errno compared, used as keys, in sets, formats, default arguments and comprehensions; they are plain ints."""
import errno

print(type(errno.ENOENT).__name__, isinstance(errno.ENOENT, int), errno.ENOENT > 0, errno.ENOENT != errno.EACCES, bool(errno.EPERM), -errno.EIO + errno.EIO)
temporary = frozenset({errno.EAGAIN, errno.EINTR, errno.EWOULDBLOCK, errno.EBUSY})
print(errno.EAGAIN in temporary, errno.EIO in temporary, len(temporary), sorted(errno.errorcode[code] for code in temporary))
messages = {errno.ENOENT: "missing", errno.EACCES: "denied", (errno.EEXIST, "mkdir"): "folder is there"}
print(messages[errno.ENOENT], messages.get(errno.EIO, "other"), messages[errno.EEXIST, "mkdir"])


def check(code, fatal=(errno.EIO, errno.ENOSPC), *, quiet=errno.ENOENT):
    return "quiet" if code == quiet else "fatal" if code in fatal else "other"


print([check(code) for code in (errno.ENOENT, errno.EIO, errno.EPERM)], check(errno.EPERM, quiet=errno.EPERM), check(errno.EPERM, (errno.EPERM,)))
print({name: check(getattr(errno, name)) for name in ("ENOENT", "ENOSPC", "EBADF")})
print(f"{errno.ENOENT:>5}" == str(errno.ENOENT).rjust(5), "%d" % errno.EPERM == str(errno.EPERM), f"{errno.errorcode[errno.ENOENT]!r:>10}", hex(errno.EPERM) == "%#x" % errno.EPERM)
try:
    errno.ENOENT = errno.ENOENT
    print("assigned", errno.ENOENT == OSError(errno.ENOENT, "").errno)
except AttributeError as error:
    print(error)
errno.EOWN = 10001
print(errno.EOWN, 10001 in errno.errorcode, type(OSError(errno.EOWN, "own")).__name__)
del errno.EOWN
print(hasattr(errno, "EOWN"))
errno.errorcode[10001] = "EOWN"
print(errno.errorcode.pop(10001), errno.errorcode.get(10001))


class Failure(Exception):
    """An exception of the program with a code, not an OSError."""

    def __init__(self, code):
        super().__init__(errno.errorcode.get(code, "?"))
        self.code = code

    def as_os_error(self, *names):
        return OSError(self.code, str(self), *names)


for code in (errno.ENOENT, errno.EPIPE, errno.ETIMEDOUT, 424242):
    error = Failure(code).as_os_error("f")
    print(type(error).__name__, error.strerror, error.filename, isinstance(error, ConnectionError), Failure(code))
try:
    try:
        raise Failure(errno.EEXIST)
    except Failure as failure:
        raise failure.as_os_error("name") from None
except FileExistsError as error:
    print(error.filename, error.__cause__, error.__suppress_context__, type(error.__context__).__name__)


def classify(codes):
    groups = {}
    for code in codes:
        groups.setdefault(type(OSError(code, "")).__mro__[-4 if issubclass(type(OSError(code, "")), ConnectionError) else 0].__name__, []).append(errno.errorcode[code])
    return groups


print(classify([errno.ECONNRESET, errno.EPIPE, errno.ECONNREFUSED, errno.ENOENT]))
steps = iter([errno.EINTR, errno.EINTR, 0])
tries = 1
while (code := next(steps)) == errno.EINTR:
    tries += 1
print(tries, code, [name for name in ("EINTR", "EAGAIN", "ENOPE") if getattr(errno, name, None)])
