"""os.path: join, split, normpath, relpath, commonpath and their errors."""
import os.path
import posixpath

for parts in (("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a",), ("/", "a"), ("a", "b", "/c", "d"), ("a//", "b"), ("", ""), ("é", "ü")):
    print(parts, os.path.join(*parts))
for path in ("", "/", "//", "///", "a", "/a", "a/", "/a/b", "a/b/", "a//b", "./a", "../a", "a/..", "a/../b", "/..", "/../a", "a/./b", ".", "..", "//a/b", "///a", "a/b/../../c", "a/../..", "file.txt", ".hidden", "a.tar.gz", "dir.d/file", "a/.b", "..x", "...", "x.", "~/a", "a\\b", "a b"):
    print(repr(path), os.path.split(path), os.path.splitext(path), os.path.basename(path), os.path.dirname(path), os.path.normpath(path), os.path.isabs(path), os.path.splitdrive(path), os.path.splitroot(path), os.path.normcase(path))
for path, start in (("a/b", "a"), ("a", "a/b"), ("/a/b", "/a/c"), ("/a", "/"), ("/", "/a"), ("a", "."), (".", "."), ("../a", "b"), ("/a/b/c", "/d")):
    print(path, start, os.path.relpath("/r/" + path if path[0] != "/" else path, "/r/" + start if start[0] != "/" else start))
for paths in (["/a/b", "/a/c"], ["a/b", "a"], ["/a", "/b"], ["a"], ["/"], ["/a/b/", "/a/b"], ["a/./b", "a/b"], ["ab/c", "ab/d", "abc"]):
    print(paths, os.path.commonpath(paths), os.path.commonprefix(paths))
for call in (lambda: os.path.commonpath([]), lambda: os.path.commonpath(["/a", "b"]), lambda: os.path.commonprefix([]), lambda: os.path.join("a", b"b"), lambda: os.path.join(3), lambda: os.path.join(), lambda: os.path.split(3), lambda: os.path.splitext(None), lambda: os.path.relpath(""), lambda: os.path.relpath("a", b"b"), lambda: os.path.commonpath(["a", b"b"]), lambda: os.path.basename(3), lambda: os.path.isabs(None), lambda: os.path.normpath(3), lambda: os.path.exists(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(os.path.join(b"a", b"b"), os.path.splitext(b"a.b"), os.path.normpath(b"a//b"), os.path is posixpath, os.path.sep, os.path.altsep, os.path.extsep, os.path.pardir, os.path.curdir, os.path.pathsep, os.path.defpath, os.path.devnull, os.path.supports_unicode_filenames)
class Path:
    def __fspath__(self):
        return "a/b.c"
print(os.path.join(Path(), "d"), os.path.splitext(Path()), os.fspath(Path()), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"), os.fspath(b"x"))
for value in (3, None, ["x"]):
    try:
        os.fspath(value)
    except TypeError as error:
        print(error)
