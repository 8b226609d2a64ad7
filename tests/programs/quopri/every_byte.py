"""Each of the 256 bytes: alone, in the middle and at the end of a line, with every option."""
import quopri

for options in ({}, {"quotetabs": True}, {"header": True}, {"quotetabs": True, "header": True}):
    alone = [quopri.encodestring(bytes([code]), **options) for code in range(256)]
    middle = [quopri.encodestring(b"a" + bytes([code]) + b"b", **options) for code in range(256)]
    ended = [quopri.encodestring(b"a" + bytes([code]) + b"\nb", **options) for code in range(256)]
    print(options)
    print(" kept alone", bytes(code for code in range(256) if alone[code] == bytes([code])))
    print(" kept inside", bytes(code for code in range(256) if middle[code] == b"a" + bytes([code]) + b"b"))
    print(" kept at ends", bytes(code for code in range(256) if ended[code] == b"a" + bytes([code]) + b"\nb"))
    print(" other forms", {code: alone[code] for code in range(256) if alone[code] not in (bytes([code]), b"=%02X" % code)})
    print(" upper case", all(packed == packed.upper() for code, packed in enumerate(alone) if not 97 <= code <= 122))
    header = options.get("header", False)
    print(" back", [code for code in range(256) if quopri.decodestring(alone[code], header) != bytes([code])], [code for code in range(256) if quopri.decodestring(middle[code], header) != b"a" + bytes([code]) + b"b"], [code for code in range(256) if quopri.decodestring(ended[code], header) != b"a" + bytes([code]) + b"\nb"])
print([quopri.decodestring(b"=%02X" % code) == bytes([code]) for code in range(256)].count(True), [quopri.decodestring(b"=%02x" % code) == bytes([code]) for code in range(256)].count(True))
print([code for code in range(256) if quopri.needsquoting(bytes([code]), False, False)] == [c for c in range(256) if c == 61 or not 32 <= c <= 126 and c not in (9,)])
print([[code for code in range(128) if quopri.needsquoting(bytes([code]), tabs, header)] for tabs in (0, 1) for header in (0, 1)])
print(bytes(code for code in range(256) if quopri.ishex(bytes([code]))), [quopri.unhex(x) for x in (b"0", b"9", b"aF", b"Ff", b"10", b"123")], [quopri.quote(bytes([c])) for c in (0, 10, 61, 255)])
