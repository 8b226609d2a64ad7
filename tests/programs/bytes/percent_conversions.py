# Every conversion of bytes % values.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class B:
    def __bytes__(self):
        return b"by"

    def __repr__(self):
        return "R\xe9"

for value in (5, -3, 255, 256, 2.5, b"x", b"xy", bytearray(b"z"), bytearray(b"zz"), b"", "s", None, B(), True, 10**30):
    for spec in (b"%d", b"%5d", b"%-5d|", b"%05d", b"%+d", b"%x", b"%#X", b"%o", b"%c", b"%5c", b"%.0c", b"%s", b"%.1s", b"%5b", b"%-6s|", b"%a", b"%r", b"%.2r", b"%e", b"%.2f", b"%G", b"%i", b"%u"):
        show(lambda: spec % (value,))
        show(lambda: bytearray(spec) % (value,))
for template, values in [(b"%", ()), (b"%z", 1), (b"%5", 1), (b"%.", 1), (b"%y", 1), (b"%\xff", 1), (b"%5\xff", 1), (b"%.2\xe2", 1), (b"%.\xe2", 1), (b"%-\xe2", 1), (b"%l\x80", 1), (b"%5l\x80", 1), (b"%*\x80", (3, 1)),
                         (b"%\x00", 1), (b"%s", ()), (b"%s", (1, 2)), (b"%d%%", 3), (b"%*d", (5, 1)), (b"%.*f", (2, 1.5)), (b"%-*d|", (-5, 1)), (b"%*d", ("a", 1)), (b"%99999999999999999999d", 1),
                         (b"%.99999999999999999999d", 1), (b"%.*d", (2**70, 1)), (b"%*d", (2**70, 1))]:
    show(lambda: template % values)
print(b"%s-%5b" % (memoryview(b"mv"), memoryview(b"abc")[::2]))
