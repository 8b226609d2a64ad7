# Bytes that are no text survive a round trip through surrogateescape, in codecs of one byte a unit only.
for codec in ["utf-8", "ascii", "cp1252", "latin-1"]:
    lost = []
    for byte in range(256):
        text = bytes([65, byte, 66]).decode(codec, "surrogateescape")
        if text.encode(codec, "surrogateescape") != bytes([65, byte, 66]):
            lost.append(byte)
    print(codec, lost)
for data in [b"\xc3\x28", b"\xa0\xa1", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc", b"\xed\xa0\x80", b"\xff" * 5]:
    text = data.decode("utf-8", "surrogateescape")
    print(ascii(text), text.encode("utf-8", "surrogateescape") == data)
for codec in ["utf-16", "utf-16-be", "utf-32-le", "ascii", "utf-8", "cp1252", "latin-1"]:
    for text in ["\udc80", "\udc41", "\udcff\ud800", "\ud800\udcff"]:
        try:
            print(codec, text.encode(codec, "surrogateescape"))
        except UnicodeEncodeError as error:
            print(codec, ascii(str(error)), error.start, error.end)
for data in [b"\xff", b"\x41\xd8", b"\x00\xdc\x00", b"\x80\x7f\x80\x7f", b"\x7f"]:
    for codec in ["utf-16-le", "utf-32-le"]:
        try:
            print(codec, data, ascii(data.decode(codec, "surrogateescape")))
        except UnicodeDecodeError as error:
            print(codec, data, error.start, error.end, error.reason)
