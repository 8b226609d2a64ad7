"""os.strerror() and OSError.strerror side by side: types, unknown numbers, errors; tables for people."""
import errno
import os

codes = [errno.EPERM, errno.ENOENT, errno.EIO, errno.EACCES, errno.EEXIST, errno.EINVAL, errno.EPIPE]
texts = [os.strerror(code) for code in codes]
print(all(isinstance(text, str) and text for text in texts), len(set(texts)) == len(codes), all(text[0].isupper() for text in texts))
for code in codes:
    error = OSError(code, os.strerror(code))
    print(errno.errorcode[code], type(error).__name__, error.strerror == os.strerror(code), str(error) == f"[Errno {code}] {os.strerror(code)}")
print(isinstance(os.strerror(10 ** 6), str), os.strerror(errno.EAGAIN) == os.strerror(errno.EWOULDBLOCK), os.strerror(True) == os.strerror(1))
for wrong in ("2", None, 1.5, [2], 10 ** 30):
    try:
        print(os.strerror(wrong))
    except Exception as error:
        print(type(error).__name__, error if not isinstance(wrong, int) else "")


def explain(error):
    """A line for people out of any OSError."""
    advice = {"ENOENT": "check the name", "EACCES": "ask for access", "ENOSPC": "make room", "EEXIST": "choose another name"}
    name = errno.errorcode.get(error.errno, "no number")
    place = f" at {os.fspath(error.filename)}" if error.filename else ""
    return f"{type(error).__name__}{place} ({name}): {advice.get(name, 'no advice')}"


for arguments in ((errno.ENOENT, "x", "a.txt"), (errno.EACCES, "x", "/root"), (errno.ENOSPC, "x"), ("just text",), (errno.EEXIST, "x", "a", None, "b"), (123456, "x")):
    print(explain(OSError(*arguments)))
rows = sorted((errno.errorcode[code], type(OSError(code, "")).__name__) for code in codes)
width = max(len(name) for name, _ in rows)
for name, kind in rows:
    print(f"{name:<{width}} | {kind:>20} |")


class Codes:
    """Names of errno as attributes, in a class of the program."""

    def __getattr__(self, name):
        code = getattr(errno, "E" + name.upper(), None)
        if code is None:
            raise AttributeError(f"no such error: {name}")
        return code

    def __contains__(self, code):
        return code in errno.errorcode


known = Codes()
print(known.noent == errno.ENOENT, known.Acces == errno.EACCES, errno.EIO in known, 0 in known, -5 in known)
try:
    known.nothing
except AttributeError as error:
    print(error)
print({kind.__name__: sorted(errno.errorcode[code] for code in errno.errorcode if type(OSError(code, "")) is kind) for kind in (ConnectionRefusedError, ProcessLookupError, TimeoutError, InterruptedError, IsADirectoryError, NotADirectoryError, ChildProcessError)})
