# Every code point of a sample through every encoding and back; what does not fit; lengths, byte order marks, aliases.
SAMPLE = [*range(0, 0x180), 0x2c6, 0x3a9, 0x5d0, 0x7ff, 0x800, 0x2013, 0x20ac, 0x2122, 0x4e00, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdc80, 0xdcff, 0xdfff, 0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x10437, 0x1f600, 0xfffff, 0x100000, 0x10ffff]
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "ascii", "latin-1", "cp1252"):
    fits, lengths, wrong, total = 0, {}, [], 0
    for code in SAMPLE:
        c = chr(code)
        try:
            data = c.encode(encoding)
        except UnicodeEncodeError as error:
            wrong.append(code)
            reason = error.reason
            continue
        fits += 1
        lengths[len(data)] = lengths.get(len(data), 0) + 1
        for byte in data:
            total = (total * 31 + byte) % 1000000007
        assert data.decode(encoding) == c or code == 0xfeff, (code, encoding)
    print(encoding, fits, lengths, total, len(wrong), [hex(code) for code in wrong[:3]], [hex(code) for code in wrong[-2:]], reason)
    text = "".join(chr(code) for code in SAMPLE if code not in wrong)
    data = text.encode(encoding)
    print("   ", len(text), len(data), data.decode(encoding) == text, data[:6], bytearray(data).decode(encoding) == text, str(data, encoding) == text, bytes(text, encoding) == data, memoryview(data).tobytes().decode(encoding) == text)
    for cut in (1, 2, 3, 5):
        try:
            print("   ", cut, ascii(data[-9:-cut].decode(encoding)))
        except UnicodeDecodeError as error:
            print("   ", cut, error.reason, error.start, error.end)
    for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogatepass", "surrogateescape"):
        try:
            print("   ", handler, "a\xe9\u20ac\udc80\ud800\U0001f600".encode(encoding, handler))
        except UnicodeEncodeError as error:
            print("   ", handler, error.reason, error.start, error.end)
        try:
            print("   ", handler, ascii(b"a\xe9\x82\xac\xff\x81\xd8\x00".decode(encoding, handler)))
        except (UnicodeDecodeError, TypeError) as error:
            print("   ", handler, type(error).__name__, getattr(error, "reason", error))
