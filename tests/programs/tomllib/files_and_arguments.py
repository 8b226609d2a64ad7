# mounts: memory /tmp
"""load() from files and streams of bytes, loads(), what neither takes, and the decode error's attributes."""
import io
import os
import pickle
import tomllib


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


os.chdir("/tmp")
text = 'title = "Grüße"\r\n[owner]\r\nname = \'ada\'\r\nlines = """one\r\ntwo"""\r\n'
with open("config.toml", "wb") as out:
    out.write(text.encode())
with open("config.toml", "rb") as given:
    attempt(lambda: tomllib.load(given))
    attempt(lambda: tomllib.load(given))
    given.seek(20)
    attempt(lambda: tomllib.load(given))
with open("config.toml", encoding="utf-8") as given:
    attempt(lambda: tomllib.load(given))
attempt(lambda: tomllib.load("config.toml"))
attempt(lambda: tomllib.load(b"a=1"))
attempt(lambda: tomllib.load(None))
attempt(lambda: tomllib.load(io.BytesIO(b"a = 1.5"), parse_float=str))
attempt(lambda: tomllib.load(io.BytesIO(b"a = \xff")))
attempt(lambda: tomllib.load(io.BytesIO(b"\xef\xbb\xbfa = 1")))
attempt(lambda: tomllib.load(io.StringIO("a = 1")))
attempt(lambda: tomllib.load(fp=io.BytesIO(b"a = 1")))
attempt(lambda: tomllib.load(io.BytesIO(b""), str))
attempt(lambda: tomllib.loads("a = 1", str))
attempt(lambda: tomllib.loads(s="a = 1"))
for argument in (b"a = 1", bytearray(b"a = 1"), None, 5, ["a = 1"], io.StringIO("a=1")):
    attempt(lambda: tomllib.loads(argument))
attempt(lambda: tomllib.loads("\ufeffa = 1"))
attempt(lambda: tomllib.loads("a = 1\rb = 2"))
attempt(lambda: tomllib.loads("a = 1\r\nb = 2\r\n"))
attempt(lambda: tomllib.loads("a = 1\r"))
attempt(lambda: tomllib.loads("a = '\ud800'") and "a lone surrogate")
for bad in ("a = ", "a", "\n\n  b = 1 2", "x = [1,\n 2\n 3]", "ä = 1", "k = \"é\\q\"", "[a\n]"):
    try:
        tomllib.loads(bad)
    except tomllib.TOMLDecodeError as error:
        print(error, "|", error.msg, "|", error.pos, error.lineno, error.colno, error.doc == bad, error.args, isinstance(error, ValueError), error.__notes__ if hasattr(error, "__notes__") else None)
attempt(lambda: tomllib.TOMLDecodeError("made", "one\ntwo", 5))
attempt(lambda: (lambda e: (e.msg, e.doc, e.pos, e.lineno, e.colno, str(e)))(tomllib.TOMLDecodeError("made", "one\ntwo", 5)))
attempt(lambda: str(tomllib.TOMLDecodeError("made", "one\ntwo", 7)))
print(tomllib.__all__, tomllib.TOMLDecodeError.__mro__[1].__name__, tomllib.TOMLDecodeError.__module__)
