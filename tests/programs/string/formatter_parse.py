"""Formatter.parse(): literal text, names, specifications, conversions; malformed texts."""
import string

formatter = string.Formatter()
for text in ("", "text", "{}", "a{0}b", "{x!r:>{w}}", "{{", "}}", "{{a}}", "a{{{b}}}c", "{a.b[c]}", "{a[b}c]}", "{:}", "{!r}", "{x:}", "{x!r:}", "{a:{b}{c}}", "{a:{{}}}", "{ a }", "{a!r }", "{", "}", "{a", "a}", "{a!}", "{a!rx}", "{a:{b}", "{a{b}}", "{!", "{a!r", "{a[", "{a[b", "{}}", "{{}", "{a:}}", "{x!r:{{y}}}"):
    try:
        print(repr(text), list(formatter.parse(text)))
    except ValueError as error:
        print(repr(text), "ValueError", error)
for value in (3, None, b"{}"):
    try:
        print(list(formatter.parse(value)))
    except TypeError as error:
        print("TypeError", error)
