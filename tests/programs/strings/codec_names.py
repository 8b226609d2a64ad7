# Names of encodings: case, punctuation, what is not ASCII, aliases, dots; and names that nobody knows.
names = ["utf-8", "UTF8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8-ucs4", "utf-8-sig", "UTF_8_SIG", "ascii", "US-ASCII", "646", "ANSI_X3.4-1968",
         "ansi_x3_4_1968", "cp367", "csASCII", "IBM367", "ISO646-US", "iso_646.irv_1991", "iso-ir-6", "us", "latin-1", "latin1", "Latin_1", "L1", "8859",
         "iso8859", "iso8859-1", "iso-8859-1", "ISO_8859-1:1987", "iso-ir-100", "cp819", "csISOLatin1", "IBM819", "latin", "cp1252", "1252", "windows-1252",
         "utf-16", "u16", "UTF16", "utf-16le", "utf_16_le", "UnicodeLittleUnmarked", "utf-16-be", "UTF-16BE", "UnicodeBigUnmarked", "utf-32", "u32",
         "utf-32le", "utf_32_be", "UTF-32BE", " utf-8 ", "-utf--8-", "utf\u20ac8", "\u20acascii", "utf 16 le", "iso8859.1", "utf!8"]
for name in names:
    print(ascii(name), "A\xe9".encode(name, "replace"))
for name in ["", ".", "utf.8", "utf_8.x", "ascii.", "cp1252.", "L 1", "ut f8", "utf8_sig", "unicode", "bytes", "nonesuch", "iso_8859_1.x", "\u20ac", "x" * 100]:
    try:
        print("A".encode(name))
    except LookupError as error:
        print(ascii(name), type(error).__name__, ascii(str(error)))
    try:
        print(b"A".decode(name))
    except LookupError as error:
        print(ascii(str(error)))
