"""OSError() with numbers of errno: which class comes out, for every number known; subclasses keep their class; wrong kinds of numbers."""
import errno

names = "EPERM ENOENT ESRCH EINTR EIO EBADF ECHILD EAGAIN EWOULDBLOCK ENOMEM EACCES EBUSY EEXIST EXDEV ENOTDIR EISDIR EINVAL EMFILE EFBIG ENOSPC ESPIPE EROFS EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOSYS ENOTEMPTY ELOOP EALREADY EINPROGRESS ENOTCONN ECONNABORTED ECONNREFUSED ECONNRESET ESHUTDOWN ETIMEDOUT EHOSTUNREACH EADDRINUSE EPROTO EOVERFLOW EILSEQ ENOTSOCK ECANCELED".split()
classes = {}
for name in names:
    error = OSError(getattr(errno, name), "text of " + name, "path")
    classes.setdefault(type(error).__name__, []).append(name)
    assert error.errno == getattr(errno, name) and error.filename == "path" and error.args == (error.errno, "text of " + name)
    assert str(error) == f"[Errno {error.errno}] text of {name}: 'path'"
for kind, members in classes.items():
    print(kind, members, [base.__name__ for base in type(OSError(getattr(errno, members[0]), "x")).__mro__[1:3]])


class Own(OSError):
    pass


class Missing(FileNotFoundError):
    pass


for kind in (Own, Missing, FileNotFoundError, ConnectionError, PermissionError, BlockingIOError):
    for name in ("ENOENT", "EACCES", "ECONNRESET"):
        print(kind.__name__, name, type(kind(getattr(errno, name), "text")).__name__, end="; ")
    print()
for arguments in ((), (errno.ENOENT,), (errno.ENOENT, "a"), (errno.ENOENT, "a", "f"), (errno.ENOENT, "a", "f", None), (errno.ENOENT, "a", "f", None, "g"), (errno.ENOENT, "a", None, None, "g"), ("ENOENT", "a"), (2.0, "a"), (None, "a"), (True, "a"), (-2, "a"), (10 ** 20, "a"), (errno.ENOENT, None), ("only",), ("a", "b", "c", "d", "e", "f")):
    error = OSError(*arguments)
    print(type(error).__name__, len(arguments), error.strerror, error.filename, error.filename2, len(error.args), end="; ")
print()


error = OSError("text")
error.errno = errno.ENOENT
error.strerror = "set later"
print(type(error).__name__, str(error).replace(str(errno.ENOENT), "N"), error.args)
error = OSError(errno.EAGAIN, "busy", 7)
print(type(error).__name__, error.characters_written, error.filename, error.args[1:])
for arguments in ((1, 2, 3, 4, 5, 6), (errno.EPERM, "a", "f", 3, "g")):
    print(repr(OSError(*arguments).filename), OSError(*arguments).filename2)
