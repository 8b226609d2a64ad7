"""urlsplit(), urlparse(), their results, geturl() and attributes for many URLs."""
from urllib.parse import urlparse, urlsplit, urlunparse, urlunsplit, urldefrag

urls = ["http://user:pw@host.example:8080/p/a/t/h;param?query=1&b=2#frag", "//host/path", "/only/path", "", "mailto:a@b.c", "http://", "HTTP://HOST/P", "http://[::1]:80/x", "http://host:/x", "file:///etc/x", "x:y:z", "a?b?c#d#e", "?q", "#f", "http://h?q", "http://h#f", "http://h;p", "path;p1;p2", "tel:+1-2", "http://user@host", "http://user:@host", "http://@host", "http://a:b:c@host", "http://host:99999", "http://host:x", "http:///path", "1http://x", "http ://x", "http://é/ü?ö#ä", "http://h/a b", "svn+ssh://h/x", "data:text/plain,hi", "javascript:alert(1)", "http://h\n/x\ty", "  http://h  ", "http://h/%zz", "http:\\\\h", "urn:isbn:1", "http://h//double//", "scheme:", ":x", "://x", "http://[v1.a]/", "ftp://h/x;type=a"]
for url in urls:
    for function in (urlsplit, urlparse):
        try:
            parts = function(url)
            print(repr(url), tuple(parts), parts.username, parts.password, parts.hostname, parts.geturl())
            print(parts.port)
        except ValueError as error:
            print(repr(url), "ValueError", error)
for url in ("http://[::1", "http://::1]", "http://[x]/", "http://a[::1]/", "http://[::1]x/", "http://\u2100/", "http://[]/"):
    try:
        print(urlsplit(url))
    except ValueError as error:
        print(repr(url), "ValueError", error)
parts = urlsplit("http://h/p?q#f")
print(parts, parts._replace(scheme="https", path=""), parts.encode(), parts == ("http", "h", "/p", "q", "f"), urlsplit(b"http://h/p?q"), urlsplit(b"http://h").decode(), urlsplit("h/p", scheme="https"), urlsplit("http://h/p#f", allow_fragments=False), urldefrag("http://h/p#f"), urldefrag("x").fragment, urldefrag(b"x#y"))
print(urlunsplit(("http", "h", "p", "q", "f")), urlunsplit(("", "", "p", "", "")), urlunsplit(("", "h", "", "", "")), urlunsplit(("file", "", "/x", "", "")), urlunparse(("http", "h", "/p", "par", "q", "f")), urlunsplit(("http", "", "//x", "", "")), urlunsplit((b"http", b"h", b"", b"", b"")))
for call in (lambda: urlsplit(3), lambda: urlsplit("x", b"http"), lambda: urlunsplit(("a", b"b", "", "", "")), lambda: urlunsplit(("a", "b")), lambda: urlparse(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
