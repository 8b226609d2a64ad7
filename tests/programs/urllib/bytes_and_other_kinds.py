"""What is neither plain text nor plain bytes: bytearrays, memoryviews, subclasses of str and bytes, None, numbers, mixtures."""
from urllib.parse import *


def attempt(label, call):
    try:
        result = call()
        print(label, "->", type(result).__name__, repr(result))
    except Exception as error:
        print(label, "->", type(error).__name__, ascii(str(error)))


class Text(str):
    pass


class Octets(bytes):
    pass


VALUES = {"text": Text("http://h/a?b=c d#é"), "octets": Octets(b"http://h/a?b=c#d"), "bytearray": bytearray(b"http://h/a?b=c#d"), "memoryview": memoryview(b"a=b"), "none": None, "zero": 0, "one": 1,
    "false": False, "list": [], "full list": ["a"], "empty bytes": b"", "high bytes": b"http://h/\xff", "tuple": ("a", "b"), "surrogate": "a\ud800b"}
FUNCTIONS = {"urlsplit": urlsplit, "urlparse": urlparse, "urldefrag": urldefrag, "quote": quote, "quote_plus": quote_plus, "quote_from_bytes": quote_from_bytes, "unquote": unquote,
    "unquote_plus": unquote_plus, "unquote_to_bytes": unquote_to_bytes, "parse_qs": parse_qs, "parse_qsl": parse_qsl, "urlencode": urlencode}
for function_name, function in FUNCTIONS.items():
    for value_name, value in VALUES.items():
        attempt(f"{function_name} {value_name}", lambda: function(value))
for base, url in ((b"http://h/a", b"b"), (b"http://h/a", "b"), ("http://h/a", b"b"), ("", b"b"), (b"", "b"), (b"http://h/a", ""), (None, "x"), ("x", None), (None, None), (0, b"x"), (bytearray(b"http://h/a"), bytearray(b"b"))):
    attempt(f"urljoin {base!r} {url!r}", lambda: urljoin(base, url))
for parts in ((b"http", b"h", b"/p", b"q", b"f"), ("http", "h", "/p", None, None), (None, "h", "/p", "", ""), (b"", b"h", b"", b"", ""), ["http", "h", "p", "q", "f"], "abcde", (1, 2, 3, 4, 5), ("a", "b", "c", "d"), {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}):
    attempt(f"urlunsplit {parts!r}", lambda: urlunsplit(parts))
for parts in ((b"http", b"h", b"/p", b";", b"q", b"f"), ("http", "h", "/p", "x", None, None), "abcdef", ("a",) * 7):
    attempt(f"urlunparse {parts!r}", lambda: urlunparse(parts))
