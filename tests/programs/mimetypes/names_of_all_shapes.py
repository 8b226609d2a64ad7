"""guess_type() and guess_file_type() with paths, URLs, path objects, bytes, many dots, queries, and what is refused."""
import mimetypes
import pathlib

mimetypes.init()


class Path:
    def __init__(self, text):
        self.text = text

    def __fspath__(self):
        return self.text


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


NAMES = ["...txt", "..txt", ".a.txt", "a..txt", "a.txt.", "a.txt/", "a.txt ", "a .txt", "dir.d/a", "dir.d/.html", "a.tar", "a.tar.tar", "a.gz.gz", "a.tar.gz.bz2", "a.gz.txt", ".gz", "a.tgz.gz", "a.svgz", "A.SVGZ", "a.TGZ", "a.Tar.Gz", "a.z", "a.Z",
    "a.html?x", "a.html#y", "a.html;z", "http:a.html", "http:/a.html", "http://a.html", "http://h/a.html#x.css", "http://h/a.html?x.css", "http://h/a.html;x.css", "http://h/d.css/a", "x:a.html", "xy:a.html", "c:\\dir.png\\a.css", "c:/a.css",
    "data:", "data:,", "data:,a.html", "data:text/css", "data:text/css,x", "data:text/css;charset=x,y", "data:;base64,aa", "data:nosub,x", "data:a/b=c,x", "data:text/html;a,b;c", "DATA:text/html,x", "data:IMAGE/PNG,x", "ümlaut.png", "a.ü", "a\n.txt", "a.txt\n", "file:a.txt", "file://h/a.tar.xz", "urn:a.txt", "https://h:1/x/y/z.min.js", "//h/a.js", "[a.js", "http://[a.js"]
for name in NAMES:
    attempt(ascii(name), lambda: (mimetypes.guess_type(name), mimetypes.guess_file_type(name), mimetypes.guess_type(name, strict=False)))
for path in (pathlib.PurePosixPath("a/b.tar.gz"), Path("x.png"), Path(b"x.png"), b"x.png", bytearray(b"x.png"), 3, None, ["a.txt"], Path(3), True):
    label = type(path).__name__
    attempt(label + " type", lambda: mimetypes.guess_type(path))
    attempt(label + " file", lambda: mimetypes.guess_file_type(path))
attempt("positional", lambda: mimetypes.guess_file_type("a.txt", False))
attempt("none", lambda: mimetypes.guess_type())
attempt("keyword", lambda: (mimetypes.guess_type(url="a.txt", strict=True), mimetypes.guess_file_type(path="a.txt", strict=False)))
for kind in ("Text/Plain", "text/plain ", " text/plain", "text/plain; charset=utf-8", "text", "/", b"text/plain", 3):
    attempt(repr(kind), lambda: (mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind, strict=False)[:3]))
