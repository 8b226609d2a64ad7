# The methods of bytes that know ASCII only, over all bytes.
every = bytes(range(256))
print(every.upper() == every.swapcase(), every.lower().count(b"a"), every.upper()[97:123], every.title()[64:100], every.capitalize()[:3], every.swapcase()[65:70])
for name in ("isalpha", "isalnum", "isdigit", "isspace", "isupper", "islower", "istitle", "isascii"):
    print(name, [b for b in range(256) if getattr(bytes([b]), name)()], getattr(b"", name)(), getattr(bytearray(b"Ab"), name)(), getattr(b"A1", name)(), getattr(b"Ab Cd", name)())
for data in (b"they're bill's", b"x1y ABC", b"\xe9tude\xe9a", b"a-b_c"):
    print(data.title(), data.capitalize(), data.swapcase(), data.title().istitle(), bytearray(data).upper())
