# mounts: memory /tmp
# The module os on files.
import os
import stat

os.chdir("/tmp")


def show(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


def write(path, text="x"):
    with open(path, "w") as file:
        file.write(text)


print(os.name, os.sep, os.linesep == "\n", os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.altsep, os.error is OSError)
show("cwd", lambda: (os.getcwd(), os.getcwdb()))
os.makedirs("a/b/c")
os.mkdir("a/d")
for path in ("a/1", "a/b/2", "a/b/c/3", "top"):
    write(path, path)
show("listdir", lambda: sorted(os.listdir()))
show("listdir", lambda: sorted(os.listdir("a")))
show("listdir", lambda: sorted(os.listdir(b"a/b")))
show("walk", lambda: [(r, sorted(d), sorted(f)) for r, d, f in os.walk("a")][0])
show("walk", lambda: sorted((r, sorted(d), sorted(f)) for r, d, f in os.walk(".")))
show("walk up", lambda: sorted((r, sorted(d), sorted(f)) for r, d, f in os.walk("a", topdown=False)))
pruned = []
for r, d, f in os.walk("a"):
    pruned.append(r)
    if "b" in d:
        d.remove("b")
print(pruned)
errors = []
show("walk nothing", lambda: list(os.walk("nope", onerror=errors.append)))
print([(type(error).__name__, error.filename) for error in errors])
with os.scandir("a") as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry, entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size if entry.is_file() else "-")
show("scandir", lambda: sorted(os.fspath(entry) for entry in os.scandir()))
show("scandir", lambda: sorted(entry.path for entry in os.scandir(b"a/b")))
show("scandir", lambda: sorted(entry.path for entry in os.scandir("a/")))

s = os.stat("a/1")
print(type(s).__name__, s.st_size, s[6], len(s), stat.S_ISREG(s.st_mode), stat.S_ISDIR(os.stat("a").st_mode), stat.filemode(s.st_mode)[0])
print(isinstance(s, tuple), s.st_nlink, s.st_mtime == s.st_mtime_ns / 1e9)
show("same", lambda: os.path.samefile("a/1", "a/b/../1"))
show("not same", lambda: os.path.samefile("a/1", "top"))
os.utime("a/1", (1000000000, 1000000001.5))
show("mtime", lambda: (os.stat("a/1").st_mtime, os.path.getmtime("a/1")))
os.utime("a/1", ns=(5, 7 * 10**9))
show("mtime", lambda: os.stat("a/1").st_mtime)
show("access", lambda: [os.access("a/1", mode) for mode in (os.F_OK, os.R_OK, os.W_OK)])
show("access", lambda: os.access("nope", os.F_OK))
show("truncate", lambda: (os.truncate("a/1", 1), os.path.getsize("a/1")))

os.rename("a/1", "a/one")
show("rename", lambda: sorted(os.listdir("a")))
write("over", "new")
os.replace("over", "a/one")
show("replace", lambda: open("a/one").read())
show("rename dir", lambda: (os.rename("a/b", "a/d/b"), sorted(os.listdir("a/d"))))
show("read", lambda: open("a/d/b/c/3").read())
show("into itself", lambda: os.rename("a/d", "a/d/b/x"))
show("file over dir", lambda: os.rename("top", "a"))
show("dir over file", lambda: os.rename("a", "top"))
show("dir over dir", lambda: os.rename("a/d/b", "a"))
os.mkdir("empty")
show("over empty", lambda: (os.rename("a/d", "empty"), os.path.exists("a/d"), os.listdir("empty")))
show("same name", lambda: os.rename("top", "top"))
show("renames", lambda: (os.renames("empty/b/2", "x/y/z"), open("x/y/z").read()))
show("rmdir", lambda: os.rmdir("empty"))
show("removedirs", lambda: (os.remove("x/y/z"), os.removedirs("x/y"), os.path.exists("x")))
show("remove", lambda: (os.remove("top"), os.path.exists("top")))
os.chdir("empty")
show("chdir", lambda: (os.getcwd(), os.listdir(), os.path.abspath("q")))
os.chdir("..")
show("chdir", os.getcwd)

for name, arguments in (
    ("listdir", (1.5,)), ("listdir", ("nope",)), ("listdir", ("a/one",)), ("stat", (1.5,)), ("stat", ("nope",)), ("stat", ("a\0",)),
    ("lstat", (1,)), ("mkdir", (3,)), ("mkdir", ("a",)), ("mkdir", ("no/such",)), ("mkdir", ("",)), ("rename", (3, "a")), ("rename", ("a", 3)),
    ("rename", ("nope", "a")), ("replace", ("nope", "b")), ("remove", ("nope",)), ("remove", (3,)), ("unlink", ("nope",)),
    ("rmdir", ("nope",)), ("rmdir", ("a/one",)), ("chdir", ("nope",)), ("chdir", ("a/one",)), ("chdir", (2.5,)), ("scandir", ("nope",)),
    ("scandir", ("a/one",)), ("makedirs", ("a",)), ("truncate", ("nope", 0)), ("utime", ("nope",)), ("utime", ("a", 3)),
    ("access", (3.5, 0)), ("fspath", (3,)), ("fsencode", (3,)), ("fsdecode", ([],)), ("strerror", ("a",)),
    ("stat", ("a/one/x",)), ("mkdir", ("a/one/x",)), ("unlink", ("a/one/x",)), ("readlink", ("a/one",)),
):
    show(f"{name}{arguments}", lambda: getattr(os, name)(*arguments))
show("makedirs", lambda: os.makedirs("a", exist_ok=True))
show("makedirs", lambda: os.makedirs("a/one", exist_ok=True))
show("makedirs", lambda: (os.makedirs("m/n/"), os.path.isdir("m/n")))
show("fsencode", lambda: (os.fsencode("é\udcff"), os.fsdecode(b"\xc3\xa9\xff"), os.fsencode(b"a"), os.fsdecode("a")))


class Named:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


show("path-like", lambda: (os.fspath(Named("a")), sorted(os.listdir(Named("a"))), isinstance(Named("a"), os.PathLike), issubclass(str, os.PathLike)))
show("path-like", lambda: os.fspath(Named(3)))
show("path-like", lambda: open(Named("a/one")).read())
show("path-like", lambda: open(Named(3)))
show("path-like", lambda: open(Named(b"a/one")).name)
