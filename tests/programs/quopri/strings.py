import quopri

samples = [b"", b"plain", b"a=b", "äöü €".encode(), b"trailing \nspace\t", b"x" * 100, b"tab\there_and", b"\r\nlines\r\n", bytes(range(256)),
           b".", b"\n.\n", b"a b", b"=" * 50, b" "]
for data in samples:
    for tabs in (False, True):
        for header in (False, True):
            packed = quopri.encodestring(data, tabs, header)
            print(tabs, header, packed, quopri.decodestring(packed, header) == data)
for data in (b"=", b"=\n", b"=4", b"=zz", b"=41=42", b"a_b", b"soft=\nbreak", b"soft= \nbreak", b"==41", b"end =20", b"x \n"):
    print(data, quopri.decodestring(data), quopri.decodestring(data, header=True), quopri.decodestring(data.decode()))
