# Surrogates as if they were characters, where the codec has a form for them.
text = "a\ud800b\udfff\udc00\ud800"
for codec in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]:
    data = text.encode(codec, "surrogatepass")
    print(codec, data, ascii(data.decode(codec, "surrogatepass")))
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        print(error.start, error.end, error.reason)
for codec in ["ascii", "latin-1", "cp1252"]:
    try:
        text.encode(codec, "surrogatepass")
    except UnicodeEncodeError as error:
        print(codec, error.start, error.end)
for data, codec in [(b"\xed\xa0", "utf-8"), (b"\xed\xa0\x80\xed\xb0\x80", "utf-8"), (b"\xff\xff", "utf-8"), (b"\x00\xd8\x00\xdc", "utf-16-le"), (b"\x00", "utf-16-le"),
                    (b"\xff\xff\xff\xff", "utf-32-le"), (b"\x80", "ascii"), (b"\x81", "cp1252")]:
    try:
        print(codec, data, ascii(data.decode(codec, "surrogatepass")))
    except UnicodeDecodeError as error:
        print(codec, data, error.start, error.end, error.reason)
