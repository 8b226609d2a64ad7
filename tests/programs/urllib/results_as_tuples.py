"""Results of urlsplit(), urlparse() and urldefrag() as named tuples: fields, slices, patterns, copies, pickles, subclasses."""
import copy
import pickle
from urllib.parse import DefragResult, ParseResult, SplitResult, SplitResultBytes, urldefrag, urlparse, urlsplit


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


split = urlsplit("https://me:pw@Example.org:8443/a/b;c?x=1#top")
parsed = urlparse("https://me:pw@Example.org:8443/a/b;c?x=1#top")
gone = urldefrag("https://example.org/a?b#c")
for result in (split, parsed, gone):
    print(type(result).__name__, len(result), result._fields, result[0], result[-1], result[1:3])
    print(result._asdict())
    print(copy.copy(result) == result, copy.deepcopy(result) is result, pickle.loads(pickle.dumps(result)) == result, type(pickle.loads(pickle.dumps(result))).__name__)
    print(result == tuple(result), hash(result) == hash(tuple(result)), isinstance(result, tuple), result.count(""), "#" in result, hasattr(result, "__dict__"))
scheme, netloc, *rest = split
print(scheme, netloc, rest, split.index("x=1"), sorted(split), max(gone))
match split:
    case SplitResult(scheme="https" as s, path=p, port=port):
        print("https", s, p, port)
match parsed:
    case (_, host, path, params, *_):
        print(host, path, params)
match gone:
    case DefragResult(url, fragment):
        print(url, fragment)
print(split._replace(netloc="h:1").port, split._replace(netloc="").geturl(), parsed._replace(params="").geturl(), parsed._replace(fragment="", query="")[2:])
print(SplitResult._make("abcde").geturl(), ParseResult(*"abcdef").geturl(), DefragResult("u", "").geturl(), DefragResult("u", "f").geturl(), DefragResult._make(["a", "b"]))
print(SplitResult._field_defaults, SplitResult.__slots__)
print(split < split._replace(scheme="z"), split + ("more",), split * 0, min([split, parsed], key=len) is split)
print(type(split.encode()).__name__, type(split.encode().decode()).__name__, split.encode().decode() == split, gone.encode(), gone.encode("utf-16-le").fragment)
attempt(lambda: SplitResult("a", "b"))
attempt(lambda: DefragResult("a", "b", "c"))
attempt(lambda: SplitResult._make("abc"))
attempt(lambda: split._replace(port=3))
attempt(lambda: setattr(split, "path", "x"))
attempt(lambda: setattr(split, "other", "x"))
attempt(lambda: setattr(split, "port", 1))
attempt(lambda: urlsplit("http://é/").encode())
attempt(lambda: urlsplit("http://é/").encode("utf-8"))
attempt(lambda: SplitResultBytes(b"http", b"\xff", b"/", b"", b"").decode())
attempt(lambda: SplitResultBytes(b"http", b"\xff", b"/", b"", b"").decode("latin-1"))


class Link(SplitResult):
    __slots__ = ()

    @property
    def origin(self):
        return f"{self.scheme}://{self.hostname}"

    def __str__(self):
        return "<" + self.geturl() + ">"


link = Link(*split)
print(link, link.origin, type(link._replace(path="/")).__name__, link == split, repr(link)[:20])
