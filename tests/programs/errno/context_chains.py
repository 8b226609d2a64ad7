"""Errors with numbers that pass through layers: __cause__, __context__, translations into own classes and back, traceback lines."""
import contextlib
import errno
import traceback


class StoreError(Exception):
    """What callers of the store see; `code` is a number of errno or None."""

    def __init__(self, text, code=None):
        super().__init__(text)
        self.code = code


class NotStored(StoreError, LookupError):
    pass


@contextlib.contextmanager
def translated(key):
    try:
        yield
    except FileNotFoundError as error:
        raise NotStored(f"no {key}", error.errno) from error
    except OSError as error:
        raise StoreError(f"{key}: {error.strerror}", error.errno) from error


def read(key, code=None):
    with translated(key):
        if code is not None:
            raise OSError(code, errno.errorcode[code], f"/store/{key}")
        return key.upper()


for key, code in (("a", None), ("b", errno.ENOENT), ("c", errno.EACCES), ("d", errno.EIO)):
    try:
        print(read(key, code))
    except StoreError as error:
        cause = error.__cause__
        print(type(error).__name__, error, errno.errorcode[error.code], type(cause).__name__, cause.filename, isinstance(error, LookupError), error.__suppress_context__)


def chain(error):
    while error is not None:
        yield f"{type(error).__name__}({errno.errorcode.get(getattr(error, 'errno', None), '-')})"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def clean_up():
    raise OSError(errno.ENOTEMPTY, "folder is not empty", "d")


try:
    try:
        try:
            raise OSError(errno.ENOSPC, "no room", "f")
        finally:
            clean_up()
    except OSError as error:
        raise StoreError("could not save") from error
except StoreError as error:
    print(list(chain(error)))
    lines = traceback.format_exception_only(error.__cause__)
    print(lines[0].replace(str(errno.ENOTEMPTY), "N"), end="")
    print([line.strip().replace(str(errno.ENOSPC), "N") for line in traceback.format_exception(error.__cause__.__context__)][-1])
with contextlib.ExitStack() as stack:
    stack.enter_context(contextlib.suppress(FileExistsError, IsADirectoryError))
    stack.callback(print, "left")
    raise OSError(errno.EISDIR, "a folder")
first_to_fail = []
for code in (errno.EAGAIN, errno.ENOENT, errno.EPIPE):
    try:
        try:
            raise OSError(code, "x")
        except BlockingIOError:
            first_to_fail.append("would block")
        except ConnectionError as error:
            first_to_fail.append(type(error).__name__)
        else:
            first_to_fail.append("never")
    except OSError as error:
        first_to_fail.append(f"outer {errno.errorcode[error.errno]}")
print(first_to_fail)
group = ExceptionGroup("disk", [OSError(errno.EIO, "a"), ExceptionGroup("inner", [OSError(errno.ENOENT, "b"), ValueError("c")])])
matching, rest = group.split(lambda error: isinstance(error, OSError) and error.errno == errno.ENOENT)
print(matching, [type(error).__name__ for error in rest.exceptions], matching.exceptions[0].exceptions[0].strerror, group.subgroup(OSError) is not None)
