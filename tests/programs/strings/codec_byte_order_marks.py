# Byte order marks: written once, read once, kept where they are characters.
marks = {"utf-8": b"\xef\xbb\xbf", "16le": b"\xff\xfe", "16be": b"\xfe\xff", "32le": b"\xff\xfe\x00\x00", "32be": b"\x00\x00\xfe\xff"}
for name, mark in marks.items():
    for codec in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "latin-1"]:
        for data in [mark, mark + mark, mark + b"\x00\x41\x00\x00" * (len(mark) > 2), mark + b"A\x00\x00\x00"]:
            print(name, codec, ascii(data.decode(codec, "replace")))
for text in ["", "A", "\ufeffA", "\U0001f600"]:
    for codec in ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-32-be"]:
        data = text.encode(codec)
        print(ascii(text), codec, data, data.decode(codec) == text)
