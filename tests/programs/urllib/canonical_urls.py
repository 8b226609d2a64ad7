"""Making URLs comparable: case, default ports, dot segments, escapes, sorted queries without tracking, fragments."""
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443, "ftp": 21}
TRACKING = ("utm_", "fbclid", "gclid")


def canonical(url, keep_fragment=False):
    parts = urlsplit(url.strip())
    host = parts.hostname or ""
    if ":" in host:
        host = f"[{host}]"
    if parts.port is not None and parts.port != PORTS.get(parts.scheme):
        host += f":{parts.port}"
    if parts.username is not None:
        secret = "" if parts.password is None else ":" + parts.password
        host = f"{parts.username}{secret}@{host}"
    path = urlsplit(urljoin(f"http://x/", parts.path or "/")).path
    path = quote(unquote(path), safe="/~:@!$&'()*+,;=")
    pairs = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if not key.startswith(TRACKING)]
    return urlunsplit((parts.scheme, host, path, urlencode(sorted(pairs)), parts.fragment if keep_fragment else ""))


URLS = ["HTTP://Example.COM:80", "http://example.com/a/./b/../c", "http://example.com/%7Euser/%41b", "https://example.com:443/?b=2&a=1&utm_source=x", "https://example.com/?a=1&b=2#frag",
    "http://example.com/a b", "http://example.com/?q=a+b&q=a%20c", "http://[::1]:80/x", "http://u:p@EXAMPLE.com:8080/..", "ftp://h:21/x;type=a", "http://example.com/caf%C3%A9", "http://example.com/café",
    "http://example.com/?x=&y", "http://example.com//double//slash", "http://example.com/%2e%2e/x", "http://example.com/?gclid=1", "  http://example.com/trim  ", "http://u@h", "http://example.com/a%2Fb"]
seen = {}
for url in URLS:
    made = canonical(url)
    seen.setdefault(made, []).append(url)
    print(repr(url), "->", made, "|", canonical(url, True), "|", canonical(made) == made)
print(len(URLS), len(seen), [group for group in seen.values() if len(group) > 1])
for url in ("http://h:port/", "http://h:70000/", "http://[::1/", "http://[zz]/"):
    try:
        print(canonical(url))
    except ValueError as error:
        print(url, error)


def with_query(url, /, **changes):
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    for key, value in changes.items():
        query.pop(key, None) if value is None else query.update({key: value})
    return parts._replace(query=urlencode(query, quote_via=quote)).geturl()


print(with_query("http://h/p?a=1&b=2#f", a="x y", c=3), with_query("http://h/p?a=1", a=None), with_query("p", q="ü&="), with_query("http://h?x=1&x=2", y=True))
