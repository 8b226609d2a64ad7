# mounts: memory /tmp
"""Attributes of the OSErrors that os raises: class, filename, filename2, args, catching by errno, arguments of wrong types."""
import errno
import os

os.chdir("/tmp")
os.makedirs("full/inner")
open("full/file", "w").close()


def attempt(label, call):
    try:
        print(label, repr(call()))
    except OSError as error:
        print(label, type(error).__name__, errno.errorcode[error.errno], error.filename, error.filename2, len(error.args), error.args[0] == error.errno, error.args[1] == error.strerror, str(error).endswith(repr(error.filename) if error.filename2 is None else f"{error.filename!r} -> {error.filename2!r}"))
    except Exception as error:
        print(label, type(error).__name__, error)


attempt("open", lambda: open("none"))
attempt("open x", lambda: open("full/file", "x"))
attempt("open folder", lambda: open("full"))
attempt("open below a file", lambda: open("full/file/x"))
attempt("listdir", lambda: os.listdir("none"))
attempt("listdir file", lambda: os.listdir("full/file"))
attempt("mkdir", lambda: os.mkdir("full"))
attempt("mkdir deep", lambda: os.mkdir("none/x"))
attempt("makedirs", lambda: os.makedirs("full/file", exist_ok=True))
attempt("makedirs below file", lambda: os.makedirs("full/file/x"))
attempt("rmdir", lambda: os.rmdir("full"))
attempt("rmdir none", lambda: os.rmdir("none"))
attempt("rmdir file", lambda: os.rmdir("full/file"))
attempt("remove", lambda: os.remove("none"))
attempt("unlink bytes", lambda: os.unlink(b"none"))
attempt("rename", lambda: os.rename("none", "other"))
attempt("rename into nothing", lambda: os.rename("full/file", "none/x"))
attempt("replace", lambda: os.replace("none", "other"))
attempt("rename onto full", lambda: (os.mkdir("empty"), os.rename("empty", "full")))
attempt("rename file to folder", lambda: os.rename("full/file", "full/inner"))
attempt("stat", lambda: os.stat("none"))
attempt("lstat", lambda: os.lstat("full/none"))
attempt("chdir", lambda: os.chdir("none"))
attempt("chdir file", lambda: os.chdir("full/file"))
attempt("truncate", lambda: os.truncate("none", 0))
attempt("utime", lambda: os.utime("none"))
attempt("getsize", lambda: os.path.getsize("none"))
attempt("getmtime", lambda: os.path.getmtime("none"))
attempt("samefile", lambda: os.path.samefile("full", "none"))
attempt("removedirs", lambda: os.removedirs("none"))
attempt("renames", lambda: os.renames("none/a", "b/c"))
for name in ("listdir", "mkdir", "makedirs", "rmdir", "remove", "unlink", "stat", "lstat", "chdir", "scandir"):
    attempt(name, lambda: getattr(os, name)(1.5))
    attempt(name, lambda: getattr(os, name)("a\0b"))
attempt("rename type", lambda: os.rename("a", 3.5))
attempt("rename type", lambda: os.rename(None, "a"))
attempt("mkdir mode", lambda: os.mkdir("m", "x"))
try:
    os.remove("none")
except FileNotFoundError as error:
    print(error.errno == errno.ENOENT, isinstance(error, OSError), repr(error).startswith("FileNotFoundError("), error.characters_written if hasattr(error, "characters_written") else "no count")
