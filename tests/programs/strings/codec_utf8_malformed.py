# How much of a malformed sequence is one error: first bytes against continuations.
firsts = [0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xff]
seconds = [b"", b"\x00", b"\x7f", b"\x80", b"\x8f", b"\x90", b"\x9f", b"\xa0", b"\xbf", b"\xc0", b"\xff"]
tails = [b"", b"\x80", b"\x80\x80", b"\xbf\xbf\xbf", b"z"]
for first in firsts:
    line = []
    for second in seconds:
        for tail in tails:
            data = bytes([first]) + second + tail
            try:
                data.decode()
                line.append("ok")
            except UnicodeDecodeError as error:
                line.append(f"{error.start}-{error.end}{error.reason.split()[0][:3]}{error.reason.split()[1][:1]}")
    print(hex(first), *line)
    print([ascii((bytes([first]) + second + b"\x80A").decode("utf-8", "replace")) for second in seconds])
