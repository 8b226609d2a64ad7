# Code points that do not exist, and lengths that are no multiple of four.
for value in [0, 0x41, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0x10ffff, 0x110000, 0x7fffffff, 0xffffffff]:
    for codec, order in [("utf-32-le", "little"), ("utf-32-be", "big")]:
        for tail in [b"", b"A", b"A\x00\x00"]:
            data = value.to_bytes(4, order) + tail
            try:
                print(codec, data, ascii(data.decode(codec)))
            except UnicodeDecodeError as error:
                print(codec, data, error.start, error.end, error.reason)
            print(ascii(data.decode(codec, "replace")), ascii(data.decode(codec, "ignore")), ascii(data.decode(codec, "backslashreplace")))
