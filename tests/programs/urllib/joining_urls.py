"""urljoin() by the examples of the standard and beyond."""
from urllib.parse import urljoin

BASE = "http://a/b/c/d;p?q"
for reference in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g#s/../x", "http:g", "http:", "http://x/y", "HTTP://X", "mailto:x", "//", "///x", "é"):
    print(repr(reference), urljoin(BASE, reference), urljoin("http://h", reference), urljoin("", reference), urljoin("dir/page.html", reference))
for base in ("http://h/a/", "http://h/a", "http://h/?q", "file:///x/y", "/top/x", "mailto:a@b", "ftp://h/x;type=a", "x:/y/z", "http://h/a/../b/./c", "ws://h/p"):
    print(base, urljoin(base, "r"), urljoin(base, "../r"), urljoin(base, "?n"), urljoin(base, "#f"), urljoin(base, "//o/p"))
print(urljoin(b"http://h/x", b"y"), urljoin("http://h/x#f", "", allow_fragments=False), urljoin("http://h", "g", False))
for call in (lambda: urljoin("x", b"y"), lambda: urljoin(3, "x"), lambda: urljoin("x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
