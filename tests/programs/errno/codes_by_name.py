"""errorcode and the module's names as tables in both directions, synonyms, lookups that fail."""
import errno

names = {name: value for name, value in vars(errno).items() if name.startswith("E") and isinstance(value, int)}
print(type(errno.errorcode).__name__, all(type(code) is int for code in errno.errorcode), all(type(name) is str for name in errno.errorcode.values()))
print(set(errno.errorcode.values()) <= set(names), set(names.values()) == set(errno.errorcode), all(errno.errorcode[names[name]] == name or names[errno.errorcode[names[name]]] == names[name] for name in names))
synonyms = sorted(name for name, value in names.items() if errno.errorcode[value] != name)
print("EWOULDBLOCK" in synonyms or errno.errorcode[errno.EWOULDBLOCK], errno.EAGAIN == errno.EWOULDBLOCK, errno.EDEADLK == errno.EDEADLOCK if hasattr(errno, "EDEADLOCK") else "none")
common = "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT EBUSY EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP ENOMSG EIDRM EPROTO EOVERFLOW EILSEQ ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT EOPNOTSUPP EAFNOSUPPORT EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN ENOTCONN ETIMEDOUT ECONNREFUSED EHOSTUNREACH EALREADY EINPROGRESS ESTALE EDQUOT ECANCELED EOWNERDEAD ENOTRECOVERABLE EBADMSG EMULTIHOP ENOLINK ETXTBSY".split()
print(len(common), [name for name in common if not isinstance(getattr(errno, name, None), int)], [name for name in common if errno.errorcode[getattr(errno, name)] != name])
print(min(errno.errorcode) > 0, 0 in errno.errorcode, -1 in errno.errorcode, errno.errorcode.get(10 ** 6), errno.errorcode.get("ENOENT"), len({names[name] for name in common}) == len(common))
for key in (0, 10 ** 9, "x", None, 1.5):
    try:
        print(errno.errorcode[key])
    except KeyError as error:
        print("KeyError", error)
for name in ("ENOTHING", "enoent", "E", "errorcodes"):
    try:
        getattr(errno, name)
    except AttributeError as error:
        print(str(error).partition(". Did")[0], error.name == name, error.obj is errno)
print(getattr(errno, "EXYZ", "default"), hasattr(errno, "ENOENT"), "ENOENT" in dir(errno), errno.__name__)


def name_of(code):
    return errno.errorcode.get(abs(code), f"unknown {code}")


print([name_of(code) for code in (errno.ENOENT, -errno.EPERM, 0, 99999)], sorted(map(name_of, {errno.EIO, errno.EPIPE})))
inverse = {name: code for code, name in errno.errorcode.items()}
print(inverse["ENOENT"] == errno.ENOENT, len(inverse) == len(errno.errorcode), sorted(inverse)[:4])
from errno import EACCES, errorcode
from errno import *
print(errorcode is errno.errorcode, EACCES == errno.EACCES, ENOENT == errno.ENOENT)
families = {}
for name in common:
    for word, family in (("CONN", "connections"), ("NET", "networks"), ("DIR", "folders"), ("PROTO", "protocols"), ("LOCK", "locks")):
        if word in name:
            families.setdefault(family, []).append(name)
print(families)
