"""errorcode and the names of errors, and which exception OSError() makes of them."""
import errno

for name in ("EPERM", "ENOENT", "EINTR", "EIO", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENOTDIR", "EISDIR", "EINVAL", "EPIPE", "ECHILD", "ESRCH", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ESHUTDOWN", "EALREADY", "EINPROGRESS", "EWOULDBLOCK"):
    number = getattr(errno, name)
    error = OSError(number, "text")
    print(name, errno.errorcode[number] == name or errno.errorcode[number], type(error).__name__, error.errno == number, error.strerror)
print(all(getattr(errno, name) == number for number, name in errno.errorcode.items()), isinstance(errno.errorcode, dict), errno.EWOULDBLOCK == errno.EAGAIN)
print(OSError(errno.ENOENT, "no", "file").filename, OSError(errno.EEXIST, "a", "f1", None, "f2").filename2, type(OSError(-1, "x")).__name__, type(OSError("x")).__name__)
try:
    errno.ENOTHING
except AttributeError as error:
    print(error)
