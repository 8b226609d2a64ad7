# mounts: memory /tmp
"""os.path: exists, isfile, isdir, getsize, realpath, abspath, expandvars, expanduser, relpath against the current folder."""
import os
import os.path as path


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).partition("] ")[2] or error)


os.makedirs("/tmp/a/b")
os.chdir("/tmp/a")
open("f.txt", "w").close()
print(os.getcwd(), os.getcwdb(), path.abspath(""), path.abspath("x"), path.abspath("../y"), path.abspath("/z/../q"), path.abspath(b"x"))
for name in ("f.txt", "b", "none", "", ".", "..", "b/..", "b/", "/tmp/a/f.txt", "/", "a\0b", b"b", "b/../f.txt", "none/../f.txt"):
    print(repr(name), path.exists(name), path.lexists(name), path.isfile(name), path.isdir(name), path.islink(name), path.ismount(name) if name not in ("/", "..") else "")
print(path.realpath("b/../f.txt"), path.realpath("."), path.realpath("none/x"), path.realpath(b"b"), path.realpath("/tmp//a/./b/"), path.realpath("f.txt", strict=True))
attempt(lambda: path.realpath("none", strict=True))
attempt(lambda: path.realpath("a\0b"))
attempt(lambda: path.realpath(3.5))
print(path.relpath("/tmp/a/b"), path.relpath("/tmp"), path.relpath("x/y"), path.relpath("x", "y"), path.relpath("/", "/tmp"), path.relpath(b"/tmp/q"))
os.environ.update(HOME="/data/me", PLACE="here", EMPTY="", WITH_DOLLAR="$PLACE")
for text in ("$PLACE", "${PLACE}", "a$PLACE-b", "$PLACEx", "${PLACE}x", "$EMPTY|", "$WITH_DOLLAR", "$NONE_SUCH", "$", "$$PLACE", "${PLACE", "${}", "%PLACE%", "é$PLACE", "$1", "\\$PLACE", "$PLACE/$PLACE"):
    print(text, "->", path.expandvars(text))
print(path.expandvars(b"$PLACE/${EMPTY}x"))
for text in ("~", "~/x", "~//x", "a~", "", "~/", "x/~", "~\\x"):
    print(text, "->", path.expanduser(text))
os.environ["HOME"] = "/"
print(path.expanduser("~/x"), path.expanduser("~"), path.expanduser(b"~/y"))
attempt(lambda: path.getsize("none"))
attempt(lambda: path.exists(1.5))
attempt(lambda: path.isfile(None))
attempt(lambda: path.expandvars(3))
attempt(lambda: path.expanduser(None))
attempt(lambda: path.abspath(None))
attempt(lambda: path.samefile("f.txt", "none"))
print(path.samefile("f.txt", "/tmp/a/f.txt"), path.sameopenfile.__name__, path.getsize("f.txt"), path.commonpath([path.abspath("b"), path.abspath("f.txt")]))
print(path.isjunction("b"), path.isdevdrive("b"), path.isreserved("nul") if hasattr(path, "isreserved") else "no isreserved")
print([path.splitext(path.basename(name))[0] for name in ("x/report.final.pdf", "/a/.bashrc", "b/archive.tar.gz", "c/", "no_ext")])


def unique(name):
    """A name that is not there yet."""
    stem, extension = path.splitext(name)
    number, candidate = 1, name
    while path.exists(candidate):
        candidate, number = f"{stem} ({number}){extension}", number + 1
    open(candidate, "w").close()
    return candidate


print([unique("f.txt") for _ in range(3)], unique("new.md"), sorted(os.listdir()))
