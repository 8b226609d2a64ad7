# mounts: memory /tmp
"""relative_to() with walk_up, is_relative_to(), absolute(), resolve(), expanduser(), home(), cwd(), URIs both ways."""
import os
from pathlib import Path, PurePosixPath, PureWindowsPath


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


pairs = [("/a/b/c", "/a"), ("/a/b", "/a/b"), ("/a", "/a/b"), ("/a/b", "/c/d"), ("a/b", "a"), ("a", "b"), ("a/b", "a/c/d"), ("/a", "a"), ("a", "/a"), ("", ""), ("a", ""), ("/", "/"), ("../a", ".."), ("a", ".."), ("a/../b", "a"), ("/a/b", "/"), ("//x/y", "/x"), ("a//b/./c", "a/b"), ("/a/b", "/a/../c")]
for path, other in pairs:
    for up in (False, True):
        try:
            print(path, other, up, repr(str(PurePosixPath(path).relative_to(other, walk_up=up))), PurePosixPath(path).is_relative_to(other))
        except ValueError as error:
            print(path, other, up, error)
attempt(lambda: PurePosixPath("a/b").relative_to(PurePosixPath("a")))
attempt(lambda: PurePosixPath("a/b").relative_to("a", "b"))
attempt(lambda: PurePosixPath("a/b").relative_to())
attempt(lambda: PurePosixPath("a/b").relative_to(3))
attempt(lambda: PurePosixPath("a/b").is_relative_to("a", "b"))
attempt(lambda: PureWindowsPath("C:/a/b").relative_to("c:/A"))
attempt(lambda: PureWindowsPath("C:/a/b").relative_to("d:/", walk_up=True))
attempt(lambda: PureWindowsPath("C:/a/b").relative_to("C:/x/y", walk_up=True))
os.makedirs("/tmp/q/r")
os.chdir("/tmp/q")
for text in ("", ".", "x", "../y", "/z/./w", "r/..", "x/../y", "/", "//a", "r/../../.."):
    print(repr(text), Path(text).absolute(), Path(text).resolve(), Path(text).is_absolute())
print(Path.cwd(), Path().absolute() == Path.cwd(), Path("r").resolve(strict=True))
attempt(lambda: Path("none").resolve(strict=True).name)
os.environ["HOME"] = "/data/me"
print(Path.home(), Path("~").expanduser(), Path("~/x/y").expanduser(), Path("a/~").expanduser(), Path("x").expanduser(), Path("/~").expanduser())
for text in ("/a/b", "/", "/with space/é", "/a#b?c%d", "/a:b@c&d=e+f,g;h", "/~user/[x]", "//host/x"):
    uri = Path(text).as_uri()
    print(text, uri, Path.from_uri(uri) == Path(text))
for uri in ("file:///a/b", "file:/a/b", "file://localhost/a", "file:///%7Ex", "file:////a//b", "http://a/b", "file:a", "file://host/a", "", "file:///a%zz", "FILE:///a", "file:///a#b", "file:///a?b", "file://localhost"):
    attempt(lambda: Path.from_uri(uri))
for path in (PureWindowsPath("c:/a b"), PureWindowsPath("//srv/share/x"), PureWindowsPath("c:x"), PurePosixPath("rel")):
    attempt(lambda: path.as_uri())
