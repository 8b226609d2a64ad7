"""parse_qs(), parse_qsl() and urlencode() with every option."""
from urllib.parse import parse_qs, parse_qsl, urlencode


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for text in ("", "a=1&b=2", "a=1&a=2", "a=&b", "a", "=1", "&&a=1&&", "a=1;b=2", "a=b=c", "a+b=c+d", "%61=%62", "a=%C3%A9", "a=%e9", "a=%zz", "é=ü", "a=1&b=&c", b"a=1&b=%C3", b"", "a[]=1&a[]=2", " a = 1 "):
    print(repr(text), parse_qs(text), parse_qsl(text, keep_blank_values=True), parse_qsl(text, True, separator=b";" if isinstance(text, bytes) else ";"))
attempt(lambda: parse_qsl("a&b=1", strict_parsing=True))
attempt(lambda: parse_qsl("a=&b=1", strict_parsing=True))
attempt(lambda: parse_qsl("a=1&b=2&c=3", max_num_fields=2))
attempt(lambda: parse_qs("a=1&b=2", max_num_fields=2))
attempt(lambda: parse_qsl("a=1", separator=""))
attempt(lambda: parse_qsl("a=1", separator=b"&"))
attempt(lambda: parse_qsl("a=%e9", encoding="latin-1"))
attempt(lambda: parse_qsl("a=%e9", errors="strict"))
attempt(lambda: parse_qsl(None))
attempt(lambda: parse_qsl(3))
attempt(lambda: parse_qs({"a": 1}))
for query in ({}, {"a": 1, "b c": "d e"}, [("a", 1), ("a", 2)], {"é": "ü&"}, {"a": [1, 2]}, {"a": None, "b": True, "c": 1.5}, {b"a": b"\xff"}, {"a": "x/y"}, (("k", ("v1", "v2")),), {"a": "abc"}, {"a": []}, {"a": b"xy"}):
    print(query, urlencode(query), urlencode(query, doseq=True), urlencode(query, True, safe="/"))
from urllib.parse import quote
print(urlencode({"a b": "c d"}, quote_via=quote), urlencode({"a": "é"}, encoding="latin-1"), urlencode({"a": ["é"]}, True, encoding="latin-1"), urlencode({"a": "€"}, encoding="latin-1", errors="replace"))
attempt(lambda: urlencode("abc"))
attempt(lambda: urlencode(3))
attempt(lambda: urlencode([1, 2]))
attempt(lambda: urlencode([(1,)]))
attempt(lambda: urlencode(b""))
attempt(lambda: urlencode(""))
attempt(lambda: urlencode([]))
