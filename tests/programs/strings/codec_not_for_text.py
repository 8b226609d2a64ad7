# Codecs of CPython that turn bytes into bytes are refused by name.
for name in ["hex", "HEX", "hex-codec", "base64", "rot13", "rot_13", "bz2", "zlib", "zip", "uu", "quopri", "quoted-printable"]:
    for action in (lambda: "a".encode(name), lambda: b"61".decode(name), lambda: str(b"61", name), lambda: bytes("61", name)):
        try:
            print(action())
        except LookupError as error:
            print(type(error).__name__, error)
