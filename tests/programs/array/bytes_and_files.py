# tobytes(), frombytes(), byteswap(), tofile() and fromfile(), fromunicode() and tounicode().
import io
from array import array

words = array("H", [1, 256, 65535])
print(words.tobytes(), len(words.tobytes()) == len(words) * words.itemsize)
words.byteswap()
print(words)
words.frombytes(b"\x01\x00\x02\x00")
words.frombytes(bytearray(b"\x03\x00"))
words.frombytes(memoryview(b"\x04\x00"))
print(words)
for wrong in (b"abc", "ab", 5, [1]):
    try:
        words.frombytes(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
stream = io.BytesIO()
words.tofile(stream)
print(stream.getvalue())
stream.seek(0)
read = array("H")
read.fromfile(stream, 2)
print(read)
try:
    read.fromfile(stream, 100)
except EOFError as error:
    print(error, read)
try:
    read.fromfile(stream, -1)
except ValueError as error:
    print(error)
text = array("w", "one")
text.fromunicode(" two")
print(text.tounicode(), text.tolist(), text)
text.extend("!?")
text.append("é")
print(text)
for wrong in (lambda: text.append("xy"), lambda: text.append(1), lambda: array("i").fromunicode("x"), lambda: array("i", [1]).tounicode(), lambda: text.fromunicode(b"x")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(bytes(array("B", b"abc")), array("B", b"abc").tobytes().decode(), bytearray(array("b", [1, 2])), array("d", [1.0]).tobytes().hex(), array("f", [1.0, -2.0]).tobytes())
swapped = array("d", [1.0, 2.5])
swapped.byteswap()
swapped.byteswap()
print(swapped, array("b", [1]).byteswap())
