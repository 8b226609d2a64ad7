# What can be decoded: all buffers, views with gaps, classes that derive from bytes; and text of each width encoded.
class Data(bytes):
    def decode(self, *args):
        return "own"

class Text(str):
    pass

print(str(Data(b"caf\xc3\xa9"), "utf-8"), Data(b"x").decode())
print(str(memoryview(b"a-b-c")[2:], "ascii"), str(bytearray(b"\xff"), "latin-1"))
print(str(memoryview(b"ab\x00\x00").cast("H")[:1], "ascii"), bytes(memoryview(b"a-b-c")[::2]))
view = memoryview(b"gone")
view.release()
try:
    str(view, "ascii")
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
for text in ["ascii", "caf\xe9", "\u20ac5", "\U0001f600!", Text("\xe9"), "a" * 300 + "\u0100", "\xff" * 300]:
    for codec in ["utf-8", "utf-16-le", "utf-32-be", "utf-8-sig"]:
        data = text.encode(codec)
        back = data.decode(codec)
        print(codec, len(data), back == text, type(data).__name__, type(back).__name__, data[:12])
