# Texts and attributes of the two Unicode errors, for one and for several wrong characters.
def show(action):
    try:
        print(ascii(action()))
    except UnicodeError as e:
        print(type(e).__name__, ascii(str(e)))
        print("  ", ascii((e.encoding, e.object, e.start, e.end, e.reason, e.args)))

for text in ["\xe9", "\u20ac", "\U0001f600", "ab\xe9\xe8c", "\ud800", "x\udfff\udfff"]:
    for codec in ["ascii", "latin-1", "cp1252", "utf-8", "utf-16", "utf-32-be"]:
        show(lambda: text.encode(codec))
for data in [b"\x80", b"ab\xff\xfe", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98A", b"\x81", b"abc"]:
    for codec in ["ascii", "utf-8", "utf-16-le", "utf-32", "cp1252", "utf-8-sig"]:
        show(lambda: data.decode(codec))
        show(lambda: bytearray(data).decode(codec))
