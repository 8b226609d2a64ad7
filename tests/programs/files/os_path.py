# mounts: memory /tmp
# os.path as text, and what of it asks the file system.
import os
import os.path
import posixpath

os.chdir("/tmp")


def show(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


print(os.path is posixpath)
PATHS = ["", "/", "//", "///", "a", "/a", "a/", "a/b", "/a/b", "/a/b/", "a//b", "a/./b", "a/../b", "..", "../..", "/..", "//a", "///a/b",
         ".bashrc", "a.txt", "a.tar.gz", "a.b/c", ".a.b", "..x", "...", "a.", "/a.b/.c.d", "~", "~/x", "a b", "é/ü.ñ", "./a", "."]
for path in PATHS:
    encoded = path.encode()
    print(repr(path), os.path.split(path), os.path.splitext(path), os.path.basename(path), os.path.dirname(path), os.path.isabs(path),
          os.path.normpath(path), os.path.splitroot(path), os.path.splitdrive(path), os.path.abspath(path), os.path.normcase(path))
    print(os.path.split(encoded), os.path.splitext(encoded), os.path.normpath(encoded), os.path.basename(encoded))
for parts in (("a",), ("a", "b"), ("a", "/b"), ("a/", "b"), ("", "b"), ("a", ""), ("a", "", "b"), ("/", "a"), ("a", "b", "/c", "d"), (b"a", b"b")):
    show(f"join{parts}", lambda: os.path.join(*parts))
for parts in (("a", b"b"), (b"a", "b"), ("a", 3), (3,), (3, "a"), (None, "a"), ("a", None)):
    show(f"join{parts}", lambda: os.path.join(*parts))
for path, start in (("/a/b/c", "/a"), ("/a", "/a/b"), ("/a", "/a"), ("a/b", "a"), ("a", None), ("../x", "y"), ("/", "/"), ("/a/b", "/c/d")):
    show(f"relpath {path} {start}", lambda: os.path.relpath(path, start))
show("relpath", lambda: os.path.relpath(""))
show("relpath", lambda: os.path.relpath(b"/a/b", b"/a"))
show("relpath", lambda: os.path.relpath("a", b"b"))
for paths in (["/a/b", "/a/c"], ["a/b", "a/b/c"], ["/a", "/b"], ["a"], ["/a/b/", "/a/b"], ["a//b", "a/./b/c"], [b"/a/b", b"/a"]):
    show(f"commonpath{paths}", lambda: os.path.commonpath(paths))
for paths in ([], ["/a", "b"], ["a", b"a"], [3]):
    show(f"commonpath{paths}", lambda: os.path.commonpath(paths))
for paths in ([], ["abc", "abd"], ["abc"], ["a", "b"], [b"ab", b"ac"], [["a", "b"], ["a", "c"]]):
    show(f"commonprefix{paths}", lambda: os.path.commonprefix(paths))

os.makedirs("d/e")
open("d/f", "w").write("12345")
for path in ("d", "d/f", "nope", "d/f/x", "", ".", "/tmp/d/", "d/e/..", "nope/..", b"d", "a\0b", "d/./f"):
    show(f"ask {path!r}", lambda: (os.path.exists(path), os.path.lexists(path), os.path.isfile(path), os.path.isdir(path), os.path.islink(path)))
show("ask 3.5", lambda: os.path.exists(3.5))
show("ask None", lambda: os.path.isfile(None))
show("size", lambda: os.path.getsize("d/f"))
show("size", lambda: os.path.getsize("nope"))
show("same", lambda: (os.path.samefile("d", "d/e/.."), os.path.samestat(os.stat("d"), os.stat("d/f"))))
show("mount", lambda: (os.path.ismount("/"), os.path.ismount("d")))
show("real", lambda: (os.path.realpath("d/e/../f"), os.path.realpath("x/y"), os.path.realpath(b"d")))
show("real", lambda: os.path.realpath("nope", strict=True))

os.environ["HOME"] = "/house/me"
os.environ["SANDBOX_A"] = "va lue"
for path in ("~", "~/a", "~/", "a/~", "x~", b"~/b"):
    show(f"user {path!r}", lambda: os.path.expanduser(path))
for path in ("$SANDBOX_A", "${SANDBOX_A}/x", "a$SANDBOX_A.b", "$NOPE_X", "${NOPE_X}", "$", "$$", "${SANDBOX_A", "${}", "$SANDBOX_A$SANDBOX_A", b"$SANDBOX_A", "100%", "$é"):
    show(f"vars {path!r}", lambda: os.path.expandvars(path))
os.environ["SANDBOX_B"] = "2"
show("environ", lambda: (os.environ["SANDBOX_B"], os.environ.get("SANDBOX_B"), os.getenv("SANDBOX_B"), "SANDBOX_B" in os.environ, os.environb[b"SANDBOX_B"]))
show("environ", lambda: os.environ.pop("SANDBOX_B"))
show("environ", lambda: os.environ["SANDBOX_B"])
show("environ", lambda: os.environ.pop("SANDBOX_B"))
show("environ", lambda: (os.environ.pop("SANDBOX_B", 1), os.environ.get("SANDBOX_B"), os.getenv("SANDBOX_B", 2), os.environ.setdefault("SANDBOX_B", "3")))
show("environ", lambda: os.environ.__setitem__("A", 3))
show("environ", lambda: os.environ[3])
show("environ", lambda: os.environ.__delitem__("NOPE_X"))
show("environ", lambda: 3 in os.environ)
os.environ.update({"SANDBOX_C": "c"}, SANDBOX_D="d")
show("environ", lambda: (os.environ | {"x": "y"})["SANDBOX_D"])
os.environ.clear()
show("environ", lambda: (os.environ, len(os.environ), dict(os.environ), list(os.environ.items())))
