# mounts: memory /tmp
"""SpooledTemporaryFile: limits, rolling over by writing, writelines and truncate, positions kept, text mode, reading methods, errors."""
import tempfile


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


for limit in (0, 1, 5, 6, 100):
    with tempfile.SpooledTemporaryFile(max_size=limit) as file:
        states = []
        for piece in (b"abc", b"def", b"g"):
            file.write(piece)
            states.append(file._rolled)
        file.seek(0)
        print(limit, states, file.read(), file.tell(), file.closed)
    print(file.closed)
file = tempfile.SpooledTemporaryFile(8)
print(file.writelines([b"one\n", b"two\n"]), file._rolled, file.writelines([b"three\n"]), file._rolled, file.seek(0), file.readline(), file.readlines(), file.tell())
print(file.seek(4), file.read(2), file.truncate(6), file.seek(0), file.read(), file.seek(-2, 2), file.read(1), file.seek(1, 1) if file._rolled else None)
file.close()
attempt(lambda: file.read())
attempt(lambda: file.__enter__())
file = tempfile.SpooledTemporaryFile(10)
print(file.write(b"12345"), file.truncate(3), file._rolled, file.truncate(20), file._rolled, file.seek(0), file.read())
file.close()
file = tempfile.SpooledTemporaryFile(4)
print(file.write(b"abcd"), file.seek(1), file.rollover(), file._rolled, file.tell(), file.read(), file.rollover())
file.close()
with tempfile.SpooledTemporaryFile(mode="w+", encoding="utf-8", newline="\n", max_size=6) as file:
    print(file.encoding, file.errors, file.write("añ\n"), file._rolled, file.write("bcd\n"), file._rolled, file.seek(0), list(file))
    print(file.encoding, file.newlines, file.seek(0), file.readline(), file.mode if file._rolled else None)
with tempfile.SpooledTemporaryFile(mode="w+", encoding="ascii", errors="replace") as file:
    print(file.write("ñ"), file.errors, file.seek(0), file.read())
attempt(lambda: tempfile.SpooledTemporaryFile(mode="w+", encoding="no-such"))
attempt(lambda: tempfile.SpooledTemporaryFile().write("text"))
attempt(lambda: tempfile.SpooledTemporaryFile(mode="w+").write(b"bytes"))
attempt(lambda: tempfile.SpooledTemporaryFile(size=3))
file = tempfile.SpooledTemporaryFile()
print(file.readable(), file.writable(), file.seekable(), file.isatty(), file.flush(), file.write(b"x\ny"), file.seek(0), next(iter(file)), bool(file), [line for line in file])
buffer = bytearray(2)
print(file.seek(0), file.readinto(buffer), buffer, file.read1(5), file.seek(0), file.read(1), file.name, file.mode)
file.rollover()
print(file.readable(), file.seek(0), file.read(), file.close(), file.closed, file.close())


def collect(pieces, limit=16):
    """A body of unknown size, in memory while it is small."""
    body = tempfile.SpooledTemporaryFile(max_size=limit)
    for piece in pieces:
        body.write(piece)
    body.seek(0)
    return body


for count in (1, 10):
    with collect(b"%03d," % number for number in range(count)) as body:
        print(body._rolled, len(body.read()), body.tell())
