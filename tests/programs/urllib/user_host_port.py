"""username, password, hostname and port of network locations of all shapes, in text and in bytes."""
from urllib.parse import urlparse, urlsplit


def port_of(result):
    try:
        return result.port
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


LOCATIONS = ["host", "HOST.Example", "host:", "host:0", "host:00080", "host:65535", "host:65536", "host:-1", "host:+1", "host: 80", "host:8_0", "host:8x", "host:1:2",
    ":80", ":", "@", "@host", "user@", "user@host", "user:@host", ":pw@host", ":@host", "user:pw@", "user:p:w@host:1", "us@er:pw@host", "a@b@c@host:9", "u%40x:p%3Aw@h",
    "[::1]", "[::1]:8080", "u:p@[FE80::A%Eth0]:1", "[FE80::1%25En1]", "[v1.Ab]:3", "[::ffff:1.2.3.4]", "127.0.0.1:5", "HOST%Zone:1", "a.b..c.", "-_-", "xn--bcher-kva.example:443", "*"]
for location in LOCATIONS:
    result = urlsplit(f"http://{location}/path")
    print(repr(location), result.username, result.password, result.hostname, port_of(result))
    in_bytes = urlsplit(f"http://{location}/path".encode())
    assert in_bytes.decode() == result and in_bytes.hostname == (result.hostname and result.hostname.encode())
    print("   ", in_bytes.netloc, in_bytes.username, in_bytes.password, in_bytes.hostname, port_of(in_bytes))
for location in ("Bücher.Example:80", "ÅNGSTRÖM", "user:pässwörd@h", "日本.jp:8", "h:\u0665", "h:\xb2", "İ.com", "h:\uff18"):
    try:
        result = urlparse("//" + location)
        print(ascii(location), ascii(result.username), ascii(result.password), ascii(result.hostname), ascii(port_of(result)))
    except ValueError as error:
        print(ascii(location), ascii(str(error)))
for scheme in ("http", "ftp", "mailto", "x", ""):
    result = urlparse(f"{scheme}://u:p@h:1/p" if scheme else "//u:p@h:1/p")
    print(scheme, result.hostname, result.port, result.netloc, urlparse(f"{scheme}:u:p@h:1/p").hostname if scheme else "")


def origin(url):
    """Scheme, host and port with the usual ports filled in."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"no web address: {url!r}")
    return parts.scheme, parts.hostname.rstrip("."), parts.port or {"http": 80, "https": 443}[parts.scheme]


for url in ("http://A.b/", "HTTPS://a.B.:443/x", "http://a:8080", "https://[2001:DB8::1]", "ftp://a", "/x", "http://", "http://:80/"):
    try:
        print(origin(url), origin(url) == origin(url.lower()))
    except ValueError as error:
        print(error)
