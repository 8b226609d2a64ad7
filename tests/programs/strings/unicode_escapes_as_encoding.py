# "unicode_escape" and "raw_unicode_escape" as encodings of str and bytes.
def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


text = "line\n\ttab é € \U0001f600 \\ ' \" \x00\x7f"
for name in ("unicode_escape", "raw_unicode_escape", "Unicode-Escape"):
    encoded = text.encode(name)
    print(name, encoded, encoded.decode(name) == text, bytearray(encoded).decode(name) == text)
for data in (rb"a\tb\x41\u00e9\101\N{BULLET}", b"plain", b"", b"\\q\\\\", b"\xe9"):
    attempt(lambda: data.decode("unicode_escape"))
for data in (rb"\x4", rb"\u12", b"end\\", rb"\N{NO SUCH NAME}", rb"\U00110000"):
    attempt(lambda: data.decode("unicode_escape"))
    attempt(lambda: data.decode("unicode_escape", "ignore"))
    attempt(lambda: data.decode("unicode_escape", errors="replace"))
print(r"\n\t\"x\"".encode().decode("unicode_escape"), "snow\u2603man".encode("unicode_escape").decode("ascii"))
