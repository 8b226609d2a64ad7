# All bytes of cp1252 and all characters that it has.
for byte in range(128, 160):
    try:
        print(byte, ascii(bytes([byte]).decode("cp1252")))
    except UnicodeDecodeError as error:
        print(byte, error)
known = [c for c in [*range(0x180), *range(0x190, 0x194), *range(0x2c0, 0x2e0), *range(0x2010, 0x2040), 0x20ac, 0x2122, 0xfffe, 0xffff] if chr(c).encode("cp1252", "ignore")]
print(len(known), known[126:162])
print("".join(map(chr, known)).encode("cp1252") == bytes(b for b in range(256) if b not in (0x81, 0x8d, 0x8f, 0x90, 0x9d)) if sorted(known) else 0)
text = "\u20acuro \u201cquotes\u201d \u2014 na\xefve \u0153uvre"
print(text.encode("cp1252"), text.encode("windows-1252").decode("1252") == text)
for handler in ["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"]:
    print("\u20ac\u20ad\x80\ufffe".encode("cp1252", handler))
try:
    "ok\u0080\u4e00!".encode("cp1252")
except UnicodeEncodeError as error:
    print(ascii(str(error)), error.encoding)
