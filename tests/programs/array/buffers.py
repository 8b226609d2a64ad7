# Arrays show their bytes: memoryviews of them, functions of bytes-like objects, and sizes that cannot change meanwhile.
import array
import base64
import binascii
import hashlib
import io
import re
import struct
import zlib

a = array.array("i", [1, 2, 3])
m = memoryview(a)
print(m.obj is a, m.format, m.itemsize, m.readonly, m.shape, m.strides, m.tolist(), m.nbytes)
for text in (
    "a.append(1)", "a.extend([1])", "a.pop()", "del a[0]", "a.insert(0, 1)", "a *= 2", "a += a", "a[0:1] = a", "a.remove(1)",
    "a.fromlist([1])", "a.frombytes(b'1234')", "a.clear()", "a[1:2] = array.array('i')", "a *= 0", "a.byteswap()", "a.reverse()",
    "a[0] = 7", "a.extend([])", "a.fromlist([])", "a.frombytes(b'')", "a *= 1", "a += array.array('i')", "a[:2] = a[1:]",
):
    try:
        exec(text)
        print(text, a)
    except BufferError as error:
        print(text, error)
m[0] = 9
m[1:] = array.array("i", [5, 6])
print(a, m == a, a == m, m == memoryview(array.array("q", [9, 5, 6])), m[::-1].tolist(), m[1:].obj is a)
try:
    m[:] = array.array("h", [1, 2, 3])
except ValueError as error:
    print(error)
m.release()
print(len(a))
a.append(1)
print(a)

with memoryview(a) as view, view.cast("B") as octets:
    octets[0] = 1
print(a.tolist(), a.__buffer__(0).obj is a)
for code in "bBuwhHiIqQfd":
    with memoryview(array.array(code)) as view:
        print(code, view.format, view.itemsize, view.shape, view.strides, view.readonly)
text = memoryview(array.array("w", "ab"))
for step in (lambda: text[0], lambda: text.tolist(), lambda: list(text), lambda: text.cast("i"), lambda: hash(text.toreadonly())):
    try:
        print(step())
    except (NotImplementedError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(text == text, text.tobytes(), text.cast("B")[0], text[1:].tobytes())

h = array.array("h", [0x6261, 0x6463])
b = array.array("b", b"12")
print(bytes(h), bytearray(h), b"".join([h, b]), b"x" + h, bytearray(b"x") + h, int.from_bytes(h, "little"))
print(b"abcd" == h, bytearray(b"abcd") == h, h == bytearray(b"abcd"), memoryview(h) == h, memoryview(b"abcd") == h)
print(bytearray(b"abc") < h, h > bytearray(b"abc"))
try:
    b"a" < h
except TypeError as error:
    print(error)
print(b"xabcd".find(h), h in (h,), b"abcd".startswith(h), b"--abcd--".strip(array.array("b", b"-")), b"1,2".split(array.array("b", b",")))
print(b"%b" % h, b"%s" % b, int(b), float(b), str(h, "ascii"), b"abc".replace(b, h), bytes.fromhex(b))
print(hashlib.sha256(h).hexdigest()[:16], zlib.crc32(h), base64.b64encode(h), binascii.hexlify(h), zlib.decompress(zlib.compress(h)))
print(struct.unpack("<2H", h), struct.unpack_from("<H", h, 2), list(struct.iter_unpack("<H", h)))
struct.pack_into("<H", h, 2, 0x4241)
print(h.tobytes())
for wrong in ((h, 3), (h, -5), (h, 1.5)):
    try:
        struct.pack_into("<H", *wrong, 1)
    except (struct.error, TypeError) as error:
        print(error)
print(re.search(rb"b.", h)[0], re.match(b"bla", array.array("B")), re.findall(b"[a-z]", h))
buffer = bytearray(b"0123")
buffer[1:2] = h
buffer.extend(b)
buffer += b
print(buffer)
stream = io.BytesIO(b"wxyz")
print(stream.readinto(h), h.tobytes(), stream.write(h), stream.getvalue())
c = array.array("B", b"xyz")
stream = io.BytesIO()
stream.write(c)
print(stream.getvalue(), eval(array.array("b", b"1+2")))
for step in (lambda: a + b"", lambda: "a" + h, lambda: memoryview(5), lambda: c.__release_buffer__(memoryview(b""))):
    try:
        print(step())
    except (TypeError, ValueError) as error:
        print(error)


class Numbers(array.array):
    pass


n = Numbers("d", [1.5])
with memoryview(n) as view:
    print(view.obj is n, view.tolist(), view.format)
    try:
        n.append(2.5)
    except BufferError as error:
        print(error)
n.append(2.5)
print(n, struct.unpack("<2d", n))
