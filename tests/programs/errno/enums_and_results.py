"""Numbers of errno in enums, results with codes instead of exceptions, counters and logs of failures."""
import collections
import enum
import errno
import logging
import sys


class Code(enum.IntEnum):
    MISSING = errno.ENOENT
    DENIED = errno.EACCES
    EXISTS = errno.EEXIST
    INVALID = errno.EINVAL

    @property
    def symbol(self):
        return errno.errorcode[self]


print([f"{code.name}={code.symbol}" for code in Code], Code(errno.ENOENT).name, Code.DENIED == errno.EACCES, isinstance(OSError(Code.EXISTS, "x").errno, Code))
try:
    Code(errno.EIO)
except ValueError as error:
    print(str(error).replace(str(errno.EIO), "N"))


class Disk:
    """Answers 0 or a negative number of errno, as C does."""

    def __init__(self, size):
        self.size, self.files = size, {}

    def write(self, name, data):
        if not name:
            return -errno.EINVAL
        if name.startswith("/"):
            return -errno.EACCES
        used = sum(len(text) for text in self.files.values())
        if used + len(data) > self.size:
            return -errno.ENOSPC
        self.files[name] = data
        return len(data)

    def read(self, name):
        return self.files.get(name, -errno.ENOENT)


def checked(answer, name=None):
    if isinstance(answer, int) and answer < 0:
        raise OSError(-answer, errno.errorcode[-answer].lower(), name)
    return answer


disk, failures = Disk(10), collections.Counter()
for action, *arguments in (("write", "a", "12345"), ("write", "b", "123456"), ("write", "", "x"), ("write", "/root", "x"), ("read", "a"), ("read", "zz"), ("write", "c", "12345"), ("read", "yy")):
    try:
        print(action, arguments, checked(getattr(disk, action)(*arguments), arguments[0]))
    except OSError as error:
        failures[errno.errorcode[error.errno]] += 1
        print(action, arguments, type(error).__name__, error.strerror, error.filename)
print(failures.most_common(1), dict(sorted(failures.items())), failures.total())
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.INFO)
for name, level in (("ENOENT", logging.WARNING), ("ENOSPC", logging.ERROR), ("EINTR", logging.INFO)):
    logging.log(level, "%s on %s", errno.errorcode[getattr(errno, name)], type(OSError(getattr(errno, name), "")).__name__)
severity = {errno.EINTR: 0, errno.ENOENT: 1, errno.ENOSPC: 2, errno.EIO: 3}
errors = [OSError(code, errno.errorcode[code]) for code in (errno.ENOENT, errno.EIO, errno.EINTR, errno.ENOSPC)]
print([error.strerror for error in sorted(errors, key=lambda error: severity[error.errno])], max(errors, key=lambda error: severity[error.errno]).strerror)
exits = {None: 0, errno.ENOENT: 66, errno.EACCES: 77}
for error in (None, OSError(errno.ENOENT, ""), OSError(errno.EACCES, ""), OSError(errno.EIO, "")):
    print(exits.get(error and error.errno, 1), end=" ")
print()
